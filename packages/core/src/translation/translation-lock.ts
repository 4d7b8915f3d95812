import type { Locale } from "../schema/locale.ts";

/**
 * What each translation was made from. File "services/docker" → path of the text, with list items by their id, joined
 * by dots, such as "concepts.image.text" → language → hash of the default text at that time.
 */
export type TranslationLock = Readonly<
  Record<string, Readonly<Record<string, Readonly<Partial<Record<Locale, string>>>>>>
>;
