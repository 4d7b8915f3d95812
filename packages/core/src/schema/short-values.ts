import * as z from "zod";
import { date } from "./date.ts";
import { decimal } from "./decimal.ts";
import { isMapping, isScalar, type ShortForm } from "./short-form.ts";
import { everyLanguage } from "./short-text.ts";
import { line, localizedLine, localizedProse, url } from "./text.ts";
import type { ValueType } from "./trait-value.ts";

/** `vitest: 2021-12` for `{ value: 2021-12 }`, and `{ about: 8000000, sources: [npm] }` with the value's keys beside those of the cell. */
export function shortValue(type: ValueType): ShortForm {
  const valueKeys = Object.keys(forms[type].more);
  return {
    expand(written, { locales }) {
      if (isScalar(written)) return { value: written };
      if (!isMapping(written) || Object.hasOwn(written, "value") || Object.hasOwn(written, "values"))
        return written;
      const keys = Object.keys(written);
      const isText =
        keys.length > 0 &&
        keys.every((key) => key === everyLanguage || locales.some((locale) => locale === key));
      if (isText && type === "text") return { value: written };
      const own = valueKeys.filter((key) => Object.hasOwn(written, key));
      if (own.length === 0) return written;
      const value = Object.fromEntries(own.map((key) => [key, written[key]]));
      const cell = Object.fromEntries(Object.entries(written).filter(([key]) => !(key in value)));
      return { value: type === "text" ? written.text : value, ...cell };
    },
    ...forms[type],
  };
}

/** An address alone is a link without a name. */
export const shortLinkValue: ShortForm = {
  expand: (written) => (typeof written === "string" ? { url: written } : written),
  instead: [url],
};

/** A trait that names no type is one of texts. */
export const shortTrait: ShortForm = {
  expand: (written) =>
    isMapping(written) && !Object.hasOwn(written, "type") ? { type: "text", ...written } : written,
  implied: { key: "type", value: "text" },
};

const text = localizedProse
  .optional()
  .meta({ description: "The answer in words, where it is no value of the type." });

/** What a cell may be or have in the place of `value`. */
const forms = {
  text: { instead: [localizedProse], more: { text: localizedProse.optional() } },
  number: { instead: [decimal], more: { ...ends(decimal), text } },
  boolean: { instead: [z.boolean()], more: { text } },
  date: { instead: [date], more: { ...ends(date), text } },
  version: { instead: [line], more: { ...ends(line), text } },
  link: { instead: [url], more: { url: url.optional(), name: localizedLine.optional(), text } },
} as const satisfies Record<ValueType, Pick<ShortForm, "instead" | "more">>;

function ends(point: z.ZodType) {
  const end = point.optional();
  return { from: end, to: end, atMost: end, atLeast: end, about: end };
}
