import * as z from "zod";
import { numberAsText } from "../parse/written-number.ts";
import { isMapping, isScalar, type ShortForm } from "./short-form.ts";
import { rating } from "./tradeoff.ts";

/** `vitest: full` for `vitest: { support: full }`, and `{ since: "3.2" }` for full support since then. */
export const shortAssessment: ShortForm = {
  expand(written) {
    // A number stands for a word here at most by mistake, which its text tells best.
    if (isScalar(written)) return { support: numberAsText(written) };
    if (!isMapping(written) || !Object.hasOwn(written, "since")) return written;
    const saysOtherwise = Object.hasOwn(written, "support") || Object.hasOwn(written, "inherits");
    return saysOtherwise ? written : { support: "full", ...written };
  },
  // The other levels have a note, which says the limit or with what.
  instead: [
    z
      .enum(["full", "none", "not-applicable", "unknown"])
      .meta({ description: "The level of support alone." }),
  ],
  implied: { key: "support", value: "full", by: "since" },
};

/** `docker: 4` for `docker: { value: 4 }`. */
export const shortRating: ShortForm = {
  expand: (written) => (isScalar(written) ? { value: written } : written),
  instead: [rating.shape.value],
};
