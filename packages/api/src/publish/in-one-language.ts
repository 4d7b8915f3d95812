import { isLocalizedText } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { inLocale } from "@stackmatrix/view";

/** A copy in which every text is a string, in a language or if need be in the default one. */
export function inOneLanguage(value: unknown, locale: Locale, fallback: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => inOneLanguage(item, locale, fallback));
  if (typeof value !== "object" || value === null) return value;
  if (isLocalizedText(value)) return inLocale(value, locale, fallback);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inOneLanguage(inner, locale, fallback)]),
  );
}
