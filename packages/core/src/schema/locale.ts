import * as z from "zod";

/** The languages that texts can be written in; each has words of its own in every view. */
export const locales = ["en", "zh-TW", "zh-CN"] as const;
export type Locale = (typeof locales)[number];

export const locale = z.enum(locales);

/** The BCP 47 tag with script, which tells browsers and PDF readers which regional glyphs to use. */
export const languageTags = {
  en: "en",
  "zh-TW": "zh-Hant-TW",
  "zh-CN": "zh-Hans-CN",
} as const satisfies Record<Locale, string>;

/** What each language calls itself, for menus. */
export const languageNames = {
  en: "English",
  "zh-TW": "繁體中文",
  "zh-CN": "简体中文",
} as const satisfies Record<Locale, string>;

/** Whether those who read one language read the other too: regions of a language share their readers. */
export function shareReaders(one: Locale, other: Locale): boolean {
  return one.split("-")[0] === other.split("-")[0];
}
