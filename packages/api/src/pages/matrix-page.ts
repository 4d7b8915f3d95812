import type { Identified } from "@stackmatrix/core";
import type { Entity } from "@stackmatrix/core/schema";
import { type CellView, matrixView, tableView, type ViewContext } from "@stackmatrix/view";
import { answerWords } from "./answer-words.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { markdownTable } from "./markdown-table.ts";
import type { PageBody } from "./page-body.ts";
import { sourceMarks } from "./source-marks.ts";

/** A matrix as a table of words, each with its sources. */
export function matrixPage(page: ViewContext, matrix: Identified<Entity<"matrices">>): PageBody {
  const view = matrixView(page, matrix, { history: false });
  const { columns, rows } = tableView(view);
  const marks = sourceMarks(page);
  const head = columns.flatMap(({ items }) => items.map(({ label }) => escapeMarkdown(label)));
  const body = rows.flatMap(({ heading, items }) => {
    const blank = head.map(() => "");
    const above = heading === undefined ? [] : [[`**${escapeMarkdown(heading)}**`, ...blank]];
    return [...above, ...items.map(({ cells, label }) => [escapeMarkdown(label), ...cells.map(cellOf)])];
  });
  return {
    title: view.title,
    blocks: [
      escapeMarkdown(view.summary ?? ""),
      markdownTable([["", ...head], ...body]),
      escapeMarkdown(view.answers.sentence ?? ""),
    ],
  };

  function cellOf(cell: CellView): string {
    return `${escapeMarkdown(answerWords(cell, page.words))}${marks(cell.footnotes)}`;
  }
}
