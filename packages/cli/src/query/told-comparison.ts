import type { ComparedRow, Comparison } from "@stackmatrix/query";
import type { Words } from "@stackmatrix/view";
import { count } from "../words/count.ts";
import { type AnswerTable, differenceSign } from "./answer-table.ts";
import { cellOf, plainCellOf } from "./cell-of.ts";
import type { Told } from "./format-answer.ts";

/** How a comparison is told. */
export interface ComparisonTelling {
  readonly words: Words;
  /** How many rows were compared, shown or not. */
  readonly total: number;
}

/** A comparison in tables. */
export function toldComparison(answer: Comparison, { total, words }: ComparisonTelling): Told {
  const { rows, services } = answer;
  return {
    answer,
    sections: [{ table: tableOf(answer, words) }],
    summary: summaryOf(answer, total),
    sheet: {
      head: ["Row", ...services.map(({ name }) => name)],
      rows: rows.map(({ cells, label }) => [
        { parts: [label] },
        ...cells.map((cell) => plainCellOf(cell, words)),
      ]),
    },
  };
}

/** Beside a baseline, cells are marked; else all cells of a row differ or none do. */
function tableOf(comparison: Comparison, words: Words): AnswerTable {
  const { baseline, rows, services } = comparison;
  const areRowsMarked = hasRowMarks(comparison);
  const cellsOf = ({ cells }: ComparedRow) =>
    cells.map((cell) => cellOf(cell, words, baseline === undefined ? undefined : cell.differs));
  return {
    head: ["", ...services.map(({ shortName }) => shortName)],
    rows: rows.map((row) => [
      { differs: areRowsMarked ? row.differs : undefined, parts: [row.label] },
      ...cellsOf(row),
    ]),
  };
}

/** Where all rows that are shown differ, or none does, a mark says nothing. */
function hasRowMarks({ baseline, rows }: Comparison): boolean {
  return baseline === undefined && new Set(rows.map(({ differs }) => differs)).size > 1;
}

function summaryOf(comparison: Comparison, total: number): string {
  const { baseline, differing, open, services } = comparison;
  const answers = open === 0 ? "" : `, ${open} ${open === 1 ? "has" : "have"} an open answer`;
  if (services.length < 2) return `${count(total, "row")}${answers}.`;
  const base = services.find(({ id }) => id === baseline);
  const isMarked = hasRowMarks(comparison) || (base !== undefined && differing > 0);
  const mark = isMarked ? `${differenceSign} ` : "";
  const verb = differing < 2 ? "differs" : "differ";
  const from = base === undefined ? "" : ` from ${base.shortName}`;
  return `${mark}${differing === 0 ? "None" : differing} of ${count(total, "row")} ${verb}${from}${answers}.`;
}
