import { isLocalizedText } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { inLocale } from "@stackmatrix/view";

/** A copy in which every text is there in every language, if need be as the text of the default language. */
export function fillTexts<Value>(value: Value, locales: readonly [Locale, ...Locale[]]): Value {
  // The copy has the shape of what it is made from, which the compiler cannot follow through the entries.
  return fill(value) as Value;

  function fill(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(fill);
    if (typeof part !== "object" || part === null) return part;
    if (isLocalizedText(part)) {
      return Object.fromEntries(locales.map((locale) => [locale, inLocale(part, locale, locales[0])]));
    }
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, fill(inner)]));
  }
}
