import { locales } from "../schema/locale.ts";
import type { LocalizedText } from "../schema/text.ts";

/** Whether a value is a text in one or more languages: a mapping with nothing but languages as keys. */
export function isLocalizedText(value: object): value is LocalizedText {
  const keys = Object.keys(value);
  if (keys.length === 0 || keys.length > languages.size) return false;
  for (const key of keys) {
    if (!languages.has(key) || typeof (value as Readonly<Record<string, unknown>>)[key] !== "string")
      return false;
  }
  return true;
}

const languages: ReadonlySet<string> = new Set(locales);
