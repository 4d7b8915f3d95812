import type { CellView, ViewContext } from "@stackmatrix/view";
import { answerWords } from "./answer-words.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { markdownTable } from "./markdown-table.ts";
import { sourceMarks } from "./source-marks.ts";

/** A cell and what it is a cell of, such as the name of its service. */
export interface NamedCell {
  readonly name: string;
  readonly cell: CellView;
}

/** Answers below each other, each with what it rests on: its basis, its date and its sources. */
export function answersTable(page: ViewContext, head: string, cells: readonly NamedCell[]): string {
  return markdownTable([answersHead(page, head), ...answerRows(page, cells)]);
}

/** What stands over the columns of answers. */
export function answersHead({ words: { label } }: ViewContext, head: string): readonly string[] {
  const { answer, basis, note, sources } = label;
  return [head, answer, note, basis, sources].map(escapeMarkdown);
}

/** The rows of such a table; on a page that has cited all their sources. */
export function answerRows(page: ViewContext, cells: readonly NamedCell[]): readonly (readonly string[])[] {
  const marks = sourceMarks(page);
  return cells.map(({ cell, name }) => [
    escapeMarkdown(name),
    escapeMarkdown(answerWords(cell, page.words)),
    escapeMarkdown(cell.note ?? ""),
    escapeMarkdown(groundOf(cell, page)),
    `${dateOf(cell, page)}${marks(cell.footnotes)}`.trim(),
  ]);
}

function groundOf({ basis, isUnsourced }: CellView, { words }: ViewContext): string {
  if (isUnsourced) return words.label.unsourced;
  return basis === undefined ? "" : words.basis[basis];
}

function dateOf({ asOf, seenOn }: CellView, { words: { phrase } }: ViewContext): string {
  if (asOf !== undefined && asOf !== "undated") return escapeMarkdown(asOf);
  return seenOn === undefined ? "" : escapeMarkdown(phrase.seenOn(seenOn));
}
