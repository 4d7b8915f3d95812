import type { Locale } from "../schema/locale.ts";
import type { LocalizedText } from "../schema/text.ts";

/** A text in one language, or in the default language where it is not translated. */
export function inLocale(text: LocalizedText, locale: Locale, fallback: Locale): string {
  return text[locale] ?? text[fallback] ?? "";
}
