import { locales } from "./locale.ts";

/** Whether the fields of a mapping are the languages. */
export function isByLanguage(shape: object): boolean {
  const keys = Object.keys(shape);
  return keys.length === locales.length && locales.every((locale) => keys.includes(locale));
}
