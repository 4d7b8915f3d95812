import type { MatrixView, RowView, Words } from "@stackmatrix/core";
import { cellText } from "./cell-markdown.ts";
import { type Inline, markdown } from "./escape.ts";
import { markdownTable, type TableOptions } from "./markdown-table.ts";

/** A matrix as a table of signs and a few words. */
export function matrixTable(matrix: MatrixView, options?: TableOptions): string {
  const head = ["", ...matrix.columns.map(({ shortName }) => shortName)];
  return markdownTable([head, ...matrix.rows.map((row) => [row.label, ...row.cells.map(cellText)])], options);
}

/**
 * The tables of the articles behind a matrix, in their own words; what we put right is struck through and leads to
 * the misconception. `up` is the way to the folder of the language.
 */
export function articleTable(matrix: MatrixView, words: Words, up: string): string {
  const { label } = words;
  const head = ["", ...matrix.columns.map(({ shortName }) => shortName), label.verdict, label.right];
  return markdownTable([head, ...matrix.rows.flatMap((row) => articleRow(row, up))]);
}

function articleRow({ label, published }: RowView, up: string): readonly (readonly Inline[])[] {
  if (!published) return [];
  const { cells, correction } = published;
  const wording = cells.map((cell) => {
    if (!cell) return "";
    return cell.disputed ? markdown`~~${cell.text}~~` : cell.text;
  });
  const verdict = correction
    ? [
        markdown`[${correction.verdict}](${{ markdown: `${up}misconceptions.md#${correction.id}` }})`,
        correction.right,
      ]
    : ["", ""];
  return [[published.label ?? label, ...wording, ...verdict]];
}
