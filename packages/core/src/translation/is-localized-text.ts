import { locales } from "../schema/locale.ts";
import type { LocalizedText } from "../schema/text.ts";

/** Whether a value is a text in one or more languages: a mapping with nothing but languages as keys. */
export function isLocalizedText(value: object): value is LocalizedText {
  let texts = 0;
  for (const key in value) {
    if (!languages.has(key) || typeof (value as Readonly<Record<string, unknown>>)[key] !== "string")
      return false;
    texts++;
  }
  return texts > 0;
}

const languages: ReadonlySet<string> = new Set(locales);
