import type { Locale, LocalizedText } from "@stackmatrix/core/schema";
import { textBytes } from "./text-bytes.ts";

/** What stands around a value: the mark of a list, a label, a sign, a word for it. */
const aroundValue = 28;

/**
 * The bound of all that is written in a value. `named` is told each text in it that may be an id, and says what a name in its
 * place takes.
 */
export function valueBytes(
  value: unknown,
  original: Locale,
  named: (text: string) => number = () => 0,
): number {
  if (typeof value === "string") return aroundValue + textBytes(value) + named(value);
  if (typeof value !== "object" || value === null) return aroundValue;
  let bytes = 0;
  if (Array.isArray(value)) for (const item of value) bytes += valueBytes(item, original, named);
  else if (isLocalized(value, original)) return aroundValue + textBytes(value);
  else
    for (const [key, held] of Object.entries(value)) bytes += named(key) + valueBytes(held, original, named);
  return bytes;
}

function isLocalized(value: object, original: Locale): value is LocalizedText {
  return typeof (value as Readonly<Record<string, unknown>>)[original] === "string";
}
