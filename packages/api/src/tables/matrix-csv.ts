import { type Contents, type Dataset, type Identified, plainText } from "@stackmatrix/core";
import type { Entity, Locale } from "@stackmatrix/core/schema";
import {
  type CellView,
  type MatrixView,
  matrixView,
  type RowView,
  type SupportCell,
  startPage,
} from "@stackmatrix/view";
import { matrixChunks } from "../publish/matrix-chunks.ts";
import { publishData } from "../publish/publish-data.ts";
import { csvText } from "./csv-text.ts";

/**
 * A matrix in one language as CSV for spreadsheets: UTF-8 with a mark, lines that end as RFC 4180 has it, the labels in the
 * first column. Support levels are words, ratings numbers.
 */
export function matrixCsv(dataset: Dataset, id: string, locale: Locale): Contents {
  if (matrixOf(dataset, id).transpose) return transposedCsv(dataset, id, locale);
  return [
    { key: "head", content: () => csvText([headOf(dataset, id, locale)], { mark: true }) },
    ...matrixChunks(dataset, id).map((chunk) => ({
      key: chunk.key,
      content: () => {
        const page = startPage(dataset, locale);
        const view = matrixView(page, matrixOf(dataset, id), { history: false, sections: [chunk] });
        return csvText(linesOf(dataset, view));
      },
    })),
  ];
}

/** Its rows are services, of which each has all of the matrix's cells: there is nothing to part. */
function transposedCsv(dataset: Dataset, id: string, locale: Locale): string {
  const view = matrixView(startPage(dataset, locale), matrixOf(dataset, id), { history: false });
  return csvText(turned([headOf(dataset, id, locale), ...linesOf(dataset, view)]), { mark: true });
}

function matrixOf({ matrices }: Dataset, id: string): Identified<Entity<"matrices">> {
  const matrix = matrices.get(id);
  if (matrix === undefined) throw new Error("A table of a matrix that is not there");
  return matrix;
}

function headOf(dataset: Dataset, id: string, locale: Locale): readonly string[] {
  const page = startPage(dataset, locale);
  const { columns } = matrixView(page, matrixOf(dataset, id), { sections: [] });
  return [page.words.label.name, ...columns.map(({ name }) => name)];
}

function linesOf(dataset: Dataset, { columns, rows }: MatrixView): readonly (readonly string[])[] {
  const { traits } = publishData(dataset);
  return rows.map((row) => [labelOf(row), ...row.cells.map((cell, index) => textOf(row, cell, index))]);

  function textOf({ id, kind }: RowView, cell: CellView, index: number): string {
    const service = columns[index]?.id ?? "";
    return (kind === "trait" ? pointOf(traits[id]?.values[service]) : undefined) ?? cellText(cell);
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

type Traits = ReturnType<typeof publishData>["traits"];

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
