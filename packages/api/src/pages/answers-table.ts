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
  const { answer, basis, note, sources } = page.words.label;
  const marks = sourceMarks(page);
  const rows = cells.map(({ cell, name }) => [
    escapeMarkdown(name),
    escapeMarkdown(answerWords(cell, page.words)),
    escapeMarkdown(cell.note ?? ""),
    escapeMarkdown(groundOf(cell, page)),
    `${dateOf(cell, page)}${marks(cell.footnotes)}`.trim(),
  ]);
  return markdownTable([[head, answer, note, basis, sources].map(escapeMarkdown), ...rows]);
}

function groundOf({ basis, isUnsourced }: CellView, { words }: ViewContext): string {
  if (isUnsourced) return words.label.unsourced;
  return basis === undefined ? "" : words.basis[basis];
}

function dateOf({ asOf, seenOn }: CellView, { words: { phrase } }: ViewContext): string {
  if (asOf !== undefined && asOf !== "undated") return escapeMarkdown(asOf);
  return seenOn === undefined ? "" : escapeMarkdown(phrase.seenOn(seenOn));
}
