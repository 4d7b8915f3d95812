import { isLocalizedText } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { inLocale } from "@stackmatrix/view";

/** A copy in which every text is a string: that of one language, or of the fallback where there is none. */
export function inOneLanguage(value: unknown, locale: Locale, fallback: Locale): unknown {
  return said(value);

  function said(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(said);
    if (typeof part !== "object" || part === null) return part;
    if (isLocalizedText(part)) return inLocale(part, locale, fallback);
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, said(inner)]));
  }
}
