import { csvText } from "@stackmatrix/api";
import { joinProse, type Prose, plainText } from "@stackmatrix/core";
import { escapeText, markdownTable } from "@stackmatrix/markdown";
import type { TableFormat } from "../options/format-option.ts";
import { wrapText } from "../words/wrap-text.ts";
import { type AnswerCell, type AnswerTable, between, differenceSign } from "./answer-table.ts";
import { layOutTable } from "./lay-out-table.ts";

/** An answer, ready for each format. */
export interface Told {
  /** As the query gives it. */
  readonly answer: unknown;
  readonly sections: readonly Section[];
  /** A sentence below all. */
  readonly summary?: string;
  /** One table without signs, for spreadsheets. */
  readonly sheet: AnswerTable;
}

/** A table with the sentence above it, if there is one. */
export interface Section {
  readonly title?: string;
  readonly table: AnswerTable;
}

/** An answer as the text of a format; for a terminal it fits these columns. */
export function formatAnswer(
  { answer, sections, sheet, summary }: Told,
  format: TableFormat,
  columns: number,
): string {
  const filled = sections.filter(({ table }) => table.rows.length > 0);
  switch (format) {
    case "json":
      return `${JSON.stringify(answer, undefined, 2)}\n`;
    case "csv":
      return csvText([sheet.head, ...sheet.rows.map((row) => row.map((cell) => plainText(proseOf(cell))))]);
    case "markdown":
      return [
        ...filled.flatMap(({ table, title }) => [
          ...(title === undefined ? [] : [`${escapeText(title)}\n`]),
          markdownTable([table.head, ...table.rows.map((row) => row.map(markedProseOf))]),
        ]),
        ...(summary === undefined ? [] : [`${escapeText(summary)}\n`]),
      ].join("\n");
    case "text":
      return [
        ...filled.flatMap(({ table, title }) => [
          ...(title === undefined ? [] : [lines(title, columns)]),
          layOutTable(table, columns),
        ]),
        ...(summary === undefined ? [] : [lines(summary, columns)]),
      ].join("\n");
    default:
      return format satisfies never;
  }
}

function lines(text: string, columns: number): string {
  return `${wrapText(text, columns).join("\n")}\n`;
}

function markedProseOf(cell: AnswerCell): Prose {
  const { differs, sign } = cell;
  const signs = [...(differs ? [differenceSign] : []), ...(sign === undefined ? [] : [sign])];
  return joinProse([...signs, proseOf(cell)], " ");
}

function proseOf({ parts }: AnswerCell): Prose {
  return joinProse(parts, between);
}
