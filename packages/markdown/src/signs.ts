import type { MatrixView, SupportState, Words } from "@stackmatrix/view";
import { escapeText } from "./escape.ts";

/** One sign per support level, to be told apart without colour. */
export const signs = {
  full: "✓",
  partial: "◐",
  "add-on": "＋",
  none: "✗",
  "not-applicable": "–",
  unknown: "?",
  unassessed: "·",
} as const satisfies Record<SupportState, string>;

/** A rating as dots, such as `●●○○○`. */
export function ratingDots(value: number): string {
  return "●".repeat(value) + "○".repeat(Math.max(0, 5 - value));
}

/** What the signs under a table mean, on one line; nothing where it has none. */
export function legendLine(
  matrix: Pick<MatrixView, "hasRatings" | "hasVersions" | "legend">,
  words: Words,
): string {
  const entries = matrix.legend.map(({ support, word }) => `${signs[support]} ${escapeText(word)}`);
  if (matrix.hasRatings)
    entries.push(`${ratingDots(1)} … ${ratingDots(5)} ${escapeText(words.label.rating)}`);
  if (matrix.hasVersions) entries.push(escapeText(words.label.versionBeside));
  if (entries.length === 0) return "";
  return `${escapeText(words.label.legend)}${words.phrase.colon}${entries.join(words.phrase.comma)}`;
}
