import { type ComparedRow, type CompareOptions, type Comparison, compare } from "@stackmatrix/query";
import { type Words, words } from "@stackmatrix/view";
import type { TableFormat } from "../options/format-option.ts";
import { type ExitCode, exitCode } from "../program/exit-code.ts";
import type { Program } from "../program/shell.ts";
import { count } from "../words/count.ts";
import { type AnswerTable, differenceSign } from "./answer-table.ts";
import { ask } from "./ask.ts";
import { cellOf, plainCellOf } from "./cell-of.ts";
import { formatAnswer, type Told } from "./format-answer.ts";
import { readPublished } from "./read-published.ts";

/** Which services and rows are to be compared, and how the answer is given. */
export interface ComparisonRequest {
  /** Those of the matrix where there are none. */
  readonly services: readonly string[];
  readonly matrix?: string;
  readonly group?: string;
  readonly rows?: readonly string[];
  readonly baseline?: string;
  readonly onlyDifferences?: boolean;
  readonly locale?: string;
  readonly today?: string;
  readonly format: TableFormat;
}

/** Puts services side by side. */
export async function tellComparison(
  program: Program,
  root: string,
  { format, locale: asked, onlyDifferences = false, services, today, ...which }: ComparisonRequest,
): Promise<ExitCode> {
  const read = await readPublished(program, root, { format, locale: asked });
  if ("code" in read) return read.code;
  const { data, locale } = read;
  // The type of what rows may be called is for those who write code.
  const options = { ...which, locale, ...(today !== undefined && { on: today }) } as CompareOptions;
  const named = services.length === 0 ? undefined : [...new Set(services)];
  const given = ask(data, () => compare(data, named, options));
  const whole = withBaseline(given, (ids) => compare(data, ids, options));
  const answer = onlyDifferences ? { ...whole, rows: whole.rows.filter(({ differs }) => differs) } : whole;
  const told = toldComparison(answer, { words: words[locale], total: whole.rows.length });
  program.out(formatAnswer(told, format, program.columns ?? 80));
  return exitCode.ok;
}

/** What others are compared with is to be seen beside them. */
function withBaseline(
  comparison: Comparison,
  again: (services: readonly string[]) => Comparison,
): Comparison {
  const { baseline, services } = comparison;
  const ids = services.map(({ id }) => id);
  return baseline === undefined || ids.includes(baseline) ? comparison : again([baseline, ...ids]);
}

/** A comparison in tables. */
export function toldComparison(
  answer: Comparison,
  { total, words }: { readonly words: Words /** Of all rows, shown or not. */; readonly total: number },
): Told {
  const { rows, services } = answer;
  return {
    answer,
    sections: [{ table: tableOf(answer, { words, total }) }],
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
function tableOf(
  comparison: Comparison,
  { total, words }: { readonly words: Words; readonly total: number },
): AnswerTable {
  const { baseline, rows, services } = comparison;
  const marksRows = hasRowMarks(comparison, total);
  const cellsOf = ({ cells }: ComparedRow) =>
    cells.map((cell) => cellOf(cell, words, baseline === undefined ? undefined : cell.differs));
  return {
    head: ["", ...services.map(({ shortName }) => shortName)],
    rows: rows.map((row) => [
      { differs: marksRows ? row.differs : undefined, parts: [row.label] },
      ...cellsOf(row),
    ]),
  };
}

/** Where all rows that are shown differ, a mark says nothing. */
function hasRowMarks({ baseline, differing, rows }: Comparison, total: number): boolean {
  return baseline === undefined && differing > 0 && rows.length === total;
}

function summaryOf(comparison: Comparison, total: number): string {
  const { baseline, differing, open, services } = comparison;
  const answers = `${open} ${open === 1 ? "has" : "have"} an open answer`;
  if (services.length < 2) return `${count(total, "row")}${open > 0 ? `, ${answers}` : ""}.`;
  const base = services.find(({ id }) => id === baseline);
  const from = base === undefined ? "" : ` from ${base.shortName}`;
  const isMarked = differing > 0 && (base !== undefined || hasRowMarks(comparison, total));
  const rows = `${differing === 0 ? "None" : differing} of ${count(total, "row")} ${differing < 2 ? "differs" : "differ"}${from}`;
  return `${isMarked ? `${differenceSign} ` : ""}${rows}${open > 0 ? `, ${answers}` : ""}.`;
}
