import { joinProse, type Prose } from "@stackmatrix/core";
import type { CellView, SupportCell, Words } from "@stackmatrix/view";

/** What a cell answers, in words alone. */
export function answerWords(cell: CellView, words: Words): Prose {
  switch (cell.kind) {
    case "support":
      return supportWords(cell, words);
    case "rating":
      return cell.word === words.phrase.ratingOf(cell.value)
        ? cell.word
        : words.phrase.ratingOf(cell.value, cell.word);
    case "value":
      return cell.text;
    case "empty":
      return cell.word;
    default:
      return cell satisfies never;
  }
}

function supportWords(cell: SupportCell, { phrase }: Words): Prose {
  const { inheritedFrom, short, span, status, word } = cell;
  const inherited = inheritedFrom && phrase.inheritedFrom(inheritedFrom);
  const parts = [word, span, status, short, inherited].filter((part) => part !== undefined);
  return joinProse(parts, " · ");
}
