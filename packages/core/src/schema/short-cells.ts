import { writtenText } from "../parse/written-number.ts";
import { isMapping, isScalar, type ShortForm } from "./short-form.ts";
import { supportLevels } from "./support-level.ts";

/** `vitest: full` for `vitest: { support: full }`, and `{ since: "3.2" }` for full support since then. */
export const shortAssessment: ShortForm = {
  expand(written) {
    if (isScalar(written)) return { support: plain(written) };
    if (!isMapping(written) || !Object.hasOwn(written, "since")) return written;
    const saysOtherwise = Object.hasOwn(written, "support") || Object.hasOwn(written, "inherits");
    return saysOtherwise ? written : { support: "full", ...written };
  },
  json: [{ enum: [...supportLevels], description: "The level of support alone." }],
};

/** `docker: 4` for `docker: { value: 4 }`. */
export const shortRating: ShortForm = {
  expand: (written) => (isScalar(written) ? { value: written } : written),
  json: [{ enum: [1, 2, 3, 4, 5], description: "The rating alone." }],
};

/** A number stands for a word here at most by mistake, which its text tells best. */
function plain(written: string | number | symbol | boolean): string | boolean {
  return typeof written === "number" || typeof written === "symbol" ? writtenText(written) : written;
}
