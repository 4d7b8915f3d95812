import { isMapping, isScalar, type ShortForm } from "./short-form.ts";
import type { ValueType } from "./trait-value.ts";

/** The keys that make a value of their own, which may stand among those of a cell. */
const valueKeys = {
  text: ["text"],
  number: ["from", "to", "atMost", "atLeast", "about", "text"],
  boolean: ["text"],
  date: ["from", "to", "atMost", "atLeast", "about", "text"],
  version: ["from", "to", "atMost", "atLeast", "about", "text"],
  link: ["url", "name", "text"],
} as const satisfies Record<ValueType, readonly string[]>;

/** `vitest: 2021-12` for `{ value: 2021-12 }`, and `{ about: 8000000, sources: [npm] }` with the value's keys beside those of the cell. */
export function shortValue(type: ValueType): ShortForm {
  return {
    expand(written, { locales }) {
      if (isScalar(written)) return { value: written };
      if (!isMapping(written) || Object.hasOwn(written, "value") || Object.hasOwn(written, "values"))
        return written;
      const keys = Object.keys(written);
      const isText =
        keys.length > 0 && keys.every((key) => key === "zxx" || locales.some((locale) => locale === key));
      if (isText && type === "text") return { value: written };
      const own = valueKeys[type].filter((key) => Object.hasOwn(written, key));
      if (own.length === 0) return written;
      const value = Object.fromEntries(own.map((key) => [key, written[key]]));
      const cell = Object.fromEntries(Object.entries(written).filter(([key]) => !(key in value)));
      return { value: type === "text" ? written.text : value, ...cell };
    },
    json: [{ type: ["string", "number", "boolean"] as never }],
  };
}

/** An address alone is a link without a name. */
export const shortLinkValue: ShortForm = {
  expand: (written) => (typeof written === "string" ? { url: written } : written),
  json: [{ type: "string", pattern: "^https?://" }],
};

/** A trait that names no type is one of texts. */
export const shortTrait: ShortForm = {
  expand: (written) =>
    isMapping(written) && !Object.hasOwn(written, "type") ? { type: "text", ...written } : written,
  json: [],
};
