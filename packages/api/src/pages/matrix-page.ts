import type { Contents, Dataset, Identified } from "@stackmatrix/core";
import type { Entity, Locale } from "@stackmatrix/core/schema";
import { type CellView, matrixView, tableView, type ViewContext } from "@stackmatrix/view";
import { citedPage } from "../publish/cited-page.ts";
import { matrixAnswers } from "../publish/matrix-answers.ts";
import { type MatrixChunk, matrixChunks } from "../publish/matrix-chunks.ts";
import { matrixDigest } from "../publish/matrix-digest.ts";
import { answerWords } from "./answer-words.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { longPage } from "./long-page.ts";
import { markdownTable, tableHead, tableLine } from "./markdown-table.ts";
import type { PageBody } from "./page-body.ts";
import { pageEnd, pageStart } from "./page-frame.ts";
import { sourceMarks } from "./source-marks.ts";

/** A matrix as a table of words, each with its sources. */
export function matrixPage(dataset: Dataset, id: string, locale: Locale): Contents {
  const { sources } = matrixDigest(dataset, id, "without history");
  const matrix = matrixOf(dataset, id);
  if (matrix.transpose) return transposedPage(citedPage(dataset, locale, sources), matrix);
  const chunks = matrixChunks(dataset, id);
  return longPage(dataset, {
    id,
    locale,
    sources,
    above: (page) => aboveTable(page, matrixOf(page.dataset, id), chunks.length > 0),
    chunks: chunks.map((chunk) => ({
      key: `${chunk.key} ${chunk.isFirst}`,
      lines: (page) => linesOf(page, matrixOf(page.dataset, id), chunk),
    })),
    below: (page) => [unsourcedIn(page, matrixOf(page.dataset, id))],
  });
}

type Matrix = Identified<Entity<"matrices">>;

function matrixOf({ matrices }: Dataset, id: string): Matrix {
  const matrix = matrices.get(id);
  if (matrix === undefined) throw new Error("A page of a matrix that is not there");
  return matrix;
}

function aboveTable(page: ViewContext, matrix: Matrix, hasRows: boolean): PageBody {
  const { columns, summary, title } = matrixView(page, matrix, { sections: [] });
  const head = ["", ...columns.map(({ shortName }) => escapeMarkdown(shortName))];
  return { title, blocks: [escapeMarkdown(summary ?? ""), hasRows ? tableHead(head) : ""] };
}

function linesOf(
  page: ViewContext,
  matrix: Matrix,
  { heading, isFirst, rows }: MatrixChunk,
): readonly string[] {
  const view = matrixView(page, matrix, { history: false, sections: [{ heading, rows }] });
  const cell = cellIn(page);
  const above = isFirst ? view.sections[0]?.heading : undefined;
  return [
    ...(above === undefined ? [] : [headingRow(above, view.columns.length)]),
    ...view.rows.map(({ cells, label }) => [escapeMarkdown(label), ...cells.map(cell)]),
  ].map(tableLine);
}

function headingRow(heading: string, columns: number): readonly string[] {
  return [`**${escapeMarkdown(heading)}**`, ...Array.from({ length: columns }, () => "")];
}

function cellIn(page: ViewContext): (cell: CellView) => string {
  const marks = sourceMarks(page);
  return (cell) => `${escapeMarkdown(answerWords(cell, page.words))}${marks(cell.footnotes)}`;
}

function unsourcedIn({ dataset, words }: ViewContext, matrix: Matrix): string {
  const { total, unsourced } = matrixAnswers(dataset, matrix.id);
  return unsourced > 0 ? escapeMarkdown(words.phrase.unsourcedCount(unsourced, total)) : "";
}

/** Its rows are services, of which each has all of the matrix's cells: there is nothing to part. */
function transposedPage(page: ViewContext, matrix: Matrix): string {
  const view = matrixView(page, matrix, { history: false });
  const { columns, rows } = tableView(view);
  const head = columns.flatMap(({ items }) => items.map(({ label }) => escapeMarkdown(label)));
  const cell = cellIn(page);
  const body = rows.flatMap(({ items }) =>
    items.map(({ cells, label }) => [escapeMarkdown(label), ...cells.map(cell)]),
  );
  const blocks = [
    escapeMarkdown(view.summary ?? ""),
    markdownTable([["", ...head], ...body]),
    escapeMarkdown(view.answers.sentence ?? ""),
  ];
  return `${pageStart({ title: view.title, blocks })}${pageEnd(page, { id: matrix.id })}`;
}
