import type { CellView, RowView, TableHead } from "@stackmatrix/view";
import { footnoteMarks, groundMark } from "./footnotes.ts";

/** How a page says what its answers rest on. */
export interface TableEvidence {
  /** An answer that rests on the same as most of them, and is not marked; nothing where each has its marks. */
  readonly common?: CellView | undefined;
  /** The marks of footnotes behind an answer. */
  marksOf(cell: CellView): string;
  /** The marks behind the name of a row, all of whose answers rest on the same. */
  rowMarksOf(row: Pick<TableHead, "id" | "kind">): string;
  /** A cell without what is told for most answers together. */
  withoutCommon(cell: CellView): CellView;
}

type EvidenceRow = Pick<RowView, "cells" | "id" | "kind">;

/**
 * Finds out what most answers of a table rest on, which is told once. What has other grounds is marked, also where it
 * names none, so that it does not count to the most.
 */
export function tableEvidence(rows: readonly EvidenceRow[]): TableEvidence {
  const common = commonOf(rows);
  return common ? besideCommon(common) : markedEach(rows);
}

/** Code hosts lead from a footnote back to each of its marks: more of them than these are no help. */
const many = 20;

function commonOf(rows: readonly EvidenceRow[]): CellView | undefined {
  // What a service says of itself is no answer.
  const answers = rows.flatMap(({ cells, kind }) => (kind === "attribute" ? [] : cells.filter(isAnswer)));
  const alike = Map.groupBy(answers, groundsOf);
  const [most = []] = [...alike.values()].sort((a, b) => b.length - a.length);
  const [common] = most;
  const isMost = most.length >= many && most.length * 2 > answers.length;
  return isMost && !common?.isUnsourced ? common : undefined;
}

function besideCommon(common: CellView): TableEvidence {
  const grounds = groundsOf(common);
  const isCommon = (cell: CellView) => isAnswer(cell) && groundsOf(cell) === grounds;
  return {
    common,
    marksOf: (cell) => (isCommon(cell) ? "" : cell.isUnsourced ? groundMark("unsourced") : marksOf(cell)),
    rowMarksOf: () => "",
    withoutCommon: (cell) =>
      isCommon(cell) ? { ...cell, basis: undefined, asOf: undefined, footnotes: [] } : cell,
  };
}

function markedEach(rows: readonly EvidenceRow[]): TableEvidence {
  const ofRows = new Map<string, string>();
  const covered = new Set<CellView>();
  for (const { cells, id, kind } of rows) {
    const answers = cells.filter(isAnswer);
    const [first] = answers;
    if (!first || answers.length < 3 || new Set(answers.map(groundsOf)).size > 1) continue;
    ofRows.set(`${kind} ${id}`, marksOf(first));
    for (const cell of answers) covered.add(cell);
  }
  return {
    marksOf: (cell) => (covered.has(cell) ? "" : marksOf(cell)),
    rowMarksOf: ({ id, kind }) => ofRows.get(`${kind} ${id}`) ?? "",
    withoutCommon: (cell) => cell,
  };
}

function isAnswer({ basis, footnotes, isUnsourced }: CellView): boolean {
  return basis !== undefined || footnotes.length > 0 || isUnsourced === true;
}

function groundsOf({ asOf, basis, footnotes, isUnsourced, seenOn }: CellView): string {
  return `${isUnsourced ? "unsourced" : basis} ${asOf} ${seenOn} ${footnotes.length === 1 ? footnotes[0] : footnotes.join(" ")}`;
}

function marksOf({ basis, footnotes }: CellView): string {
  if (footnotes.length > 0) return footnoteMarks(footnotes);
  return basis && basis !== "documented" ? groundMark(basis) : "";
}
