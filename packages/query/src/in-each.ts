import type { Text } from "./published.ts";

/** A text in each of its languages. */
export function inEach(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === "string" ? [text] : Object.values(text);
}
