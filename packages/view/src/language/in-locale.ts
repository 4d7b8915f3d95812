import type { Locale, LocalizedText } from "@stackmatrix/core/schema";

/** A text in one language, or in the default language where it is not translated. */
export function inLocale(text: LocalizedText, locale: Locale, fallback: Locale): string {
  return text[locale] ?? text[fallback] ?? "";
}
