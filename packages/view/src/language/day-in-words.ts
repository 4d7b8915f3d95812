import type { Footnote } from "../cells/citations.ts";
import type { Words } from "../words/words.ts";

/** The date of a source's text; where it has none, when it was seen, or that there is none. */
export function dayInWords({ date, seenOn }: Pick<Footnote, "date" | "seenOn">, { phrase }: Words): string {
  if (date !== "undated") return date;
  return seenOn === undefined ? phrase.notDated : phrase.seenOn(seenOn);
}
