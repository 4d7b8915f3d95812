import { type CellView, dayInWords, type Words } from "@stackmatrix/view";
import { escapeText } from "./escape.ts";
import { footnoteMarks } from "./footnotes.ts";
import { ratingDots, signs } from "./signs.ts";

/** A cell as a table shows it: a sign and at most a few words. */
export function cellText(cell: CellView): string {
  switch (cell.kind) {
    case "support":
      return cell.short ? `${signs[cell.support]} ${cell.short}` : signs[cell.support];
    case "rating":
      return `${ratingDots(cell.value)} ${cell.word}`;
    case "value":
      return cell.text;
    case "empty":
      return signs.unassessed;
    default:
      return cell satisfies never;
  }
}

/** A cell with all that is known behind it, as the lines of a list item. */
export function cellDetails(cell: CellView, words: Words): string {
  const evidence = evidenceLine(cell, words);
  const lines = [escapeText(answerLine(cell, words)), cell.note && escapeText(cell.note), evidence];
  return lines.filter(Boolean).join("\\\n  ");
}

function answerLine(cell: CellView, words: Words): string {
  switch (cell.kind) {
    case "support": {
      const inherited = cell.inheritedFrom && words.phrase.inheritedFrom(cell.inheritedFrom);
      return [`${signs[cell.support]} ${cell.word}`, cell.short, inherited].filter(Boolean).join(" · ");
    }
    case "empty":
      return `${signs.unassessed} ${cell.word}`;
    default:
      return cellText(cell);
  }
}

function evidenceLine({ asOf, basis, footnotes, isUnsourced, seenOn }: CellView, words: Words): string {
  const date =
    asOf === "undated" ? dayInWords({ date: asOf, seenOn }, words) : asOf && words.phrase.asOf(asOf);
  const ground = isUnsourced ? words.label.unsourced : basis && words.basis[basis];
  const known = [ground, date].filter(Boolean).join(" · ");
  return known ? `_${known}_${footnoteMarks(footnotes)}` : footnoteMarks(footnotes).trim();
}
