import type { Unassessed, Words } from "@stackmatrix/view";
import { escapeText } from "./escape.ts";

/** What nobody has assessed, by name or as a number, on one line; nothing where there is none. */
export function unassessedLine<Name>(
  { counted, named }: Unassessed<Name>,
  words: Words,
  linkOf: (name: Name) => string,
): string {
  if (counted === undefined && named.length === 0) return "";
  const { phrase, support } = words;
  const word = support.unassessed;
  const names = counted === undefined ? named.map(linkOf).join(phrase.comma) : escapeText(counted);
  return `${escapeText(word.charAt(0).toUpperCase() + word.slice(1))}${phrase.colon}${names}`;
}
