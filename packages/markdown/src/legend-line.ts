import { type MatrixView, ratingDots, signs, type Words } from "@stackmatrix/view";
import { escapeText } from "./escape.ts";

/** What the signs under a table mean, on one line, and what else is to be told; nothing where there is none. */
export function legendLine(
  matrix: Pick<MatrixView, "hasRatings" | "hasVersions" | "legend">,
  words: Words,
  more: readonly string[] = [],
): string {
  const entries = matrix.legend.map(({ support, word }) => `${signs[support]} ${escapeText(word)}`);
  if (matrix.hasRatings)
    entries.push(`${ratingDots(1)} … ${ratingDots(5)} ${escapeText(words.label.rating)}`);
  if (matrix.hasVersions) entries.push(escapeText(words.label.versionBeside));
  entries.push(...more.map(escapeText));
  if (entries.length === 0) return "";
  return `${escapeText(words.label.legend)}${words.phrase.colon}${entries.join(words.phrase.comma)}`;
}
