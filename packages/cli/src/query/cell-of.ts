import { type Prose, parseProse } from "@stackmatrix/core";
import type { Cell } from "@stackmatrix/query";
import { ratingDots, signs, spanText, type Words } from "@stackmatrix/view";
import type { AnswerCell } from "./answer-table.ts";

/** An answer as a table shows it. */
export function cellOf(cell: Cell, words: Words, differs?: boolean): AnswerCell {
  const { rating } = cell;
  const sign = rating === undefined ? signOf[cell.answer] : ratingDots(rating);
  const name =
    rating !== undefined && cell.word === String(rating)
      ? words.phrase.ratingOf(rating)
      : wordOf(cell, words);
  return { differs, sign, parts: [name, ...besides(cell, words)] };
}

/** The same where there are no signs. */
export function plainCellOf(cell: Cell, words: Words): AnswerCell {
  const { rating, word } = cell;
  const name =
    rating === undefined
      ? wordOf(cell, words)
      : words.phrase.ratingOf(rating, word === String(rating) ? undefined : word);
  return { parts: [name, ...besides(cell, words)] };
}

/** Answers that are a rating or a value have no sign. */
const signOf: Readonly<Record<string, string | undefined>> = signs;

/** What is empty has not been assessed. */
function wordOf({ word }: Cell, { support }: Words): Prose {
  return word === "" ? support.unassessed : parseProse(word);
}

function besides({ age, short, since, status, until }: Cell, words: Words): readonly Prose[] {
  const statuses: Readonly<Record<string, string>> = words.status;
  const parts = [
    spanText({ since, until }, words),
    status === undefined ? undefined : (statuses[status] ?? status),
    short === undefined ? undefined : parseProse(short),
    // The sign of the unit, which is the same in every language.
    age === undefined ? undefined : `${age} d`,
  ];
  return parts.filter((part) => part !== undefined);
}
