import { type Dataset, type Identified, plainText } from "@stackmatrix/core";
import type { Entity } from "@stackmatrix/core/schema";
import { type CellView, matrixView, type RowView, type SupportCell, startPage } from "@stackmatrix/view";
import type { ViewOptions } from "../publish/publish-matrix-view.ts";
import { csvText } from "./csv-text.ts";

/**
 * A matrix in one language as CSV for spreadsheets: UTF-8 with a mark, lines that end as RFC 4180 has it, the labels in the
 * first column. Support levels are words, ratings numbers.
 */
export function matrixCsv(
  dataset: Dataset,
  matrix: Identified<Entity<"matrices">>,
  { data, locale }: ViewOptions,
): string {
  const page = startPage(dataset, locale);
  const { columns, rows, transpose } = matrixView(page, matrix, { history: false });
  const names = columns.map(({ name }) => name);
  const lines = rows.map((row) => [
    labelOf(row),
    ...row.cells.map((cell, index) => textOf(row, cell, index)),
  ]);
  const table = [[page.words.label.name, ...names], ...lines];
  return csvText(transpose ? turned(table) : table, { mark: true });

  function textOf({ id, kind }: RowView, cell: CellView, index: number): string {
    const service = columns[index]?.id ?? "";
    return (kind === "trait" ? pointOf(data.traits[id]?.values[service]) : undefined) ?? cellText(cell);
  }
}

/** Numbers alone do not say which end of their scale is which. */
function labelOf({ label, scale }: RowView): string {
  return scale === undefined ? label : `${label} (1 ${scale[0]} … 5 ${scale[1]})`;
}

/** A table with its rows as columns. */
function turned(table: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return (table[0] ?? []).map((_, column) => table.map((line) => line[column] ?? ""));
}

type Traits = ViewOptions["data"]["traits"];

/** A number or a date that stands alone, as programs read it. */
function pointOf(cell: Traits[string]["values"][string] | undefined): string | undefined {
  const [value, ...others] = cell?.values ?? [];
  if (value === undefined || others.length > 0 || value.unit || value.condition) return undefined;
  return value.type === "number" || value.type === "date" ? value.written : undefined;
}

function cellText(cell: CellView): string {
  switch (cell.kind) {
    case "support":
      return supportText(cell);
    case "rating":
      return String(cell.value);
    case "value":
      return plainText(cell.text);
    case "empty":
      return cell.word;
    default:
      return cell satisfies never;
  }
}

/** The level, and in brackets what a table shows beside its sign. */
function supportText({ short, span, status, word }: SupportCell): string {
  const beside = [span, status, short && plainText(short)].filter((part) => part !== undefined);
  return beside.length === 0 ? word : `${word} (${beside.join("; ")})`;
}
