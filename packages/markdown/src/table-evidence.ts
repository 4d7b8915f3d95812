import type { CellView, MatrixView } from "@stackmatrix/view";
import { footnoteMarks, groundMark } from "./footnotes.ts";

/** How a table says what its answers rest on. */
export interface TableEvidence {
  /** An answer that rests on the same as most of them, and is not marked; nothing where each has its marks. */
  readonly common?: CellView | undefined;
  /** The marks of footnotes behind an answer. */
  marksOf(cell: CellView): string;
}

/**
 * Finds out what most answers of a table rest on, which is told once. What has other grounds is marked, also where it
 * names none, so that it does not count to the most.
 */
export function tableEvidence({ rows }: Pick<MatrixView, "rows">): TableEvidence {
  // What a service says of itself is no answer.
  const answers = rows.flatMap(({ cells, kind }) => (kind === "attribute" ? [] : cells.filter(isAnswer)));
  const alike = Map.groupBy(answers, groundsOf);
  const [most = []] = [...alike.values()].sort((a, b) => b.length - a.length);
  const [common] = most;
  if (!common || common.isUnsourced || most.length < many || most.length * 2 <= answers.length)
    return { marksOf: (cell) => marksOf(cell, { isUnsourcedMarked: false }) };
  const grounds = groundsOf(common);
  const isCommon = (cell: CellView) => isAnswer(cell) && groundsOf(cell) === grounds;
  return {
    common,
    marksOf: (cell) => (isCommon(cell) ? "" : marksOf(cell, { isUnsourcedMarked: true })),
  };
}

/** Code hosts lead from a footnote back to each of its marks: more of them than these are no help. */
const many = 20;

function isAnswer({ basis, footnotes, isUnsourced }: CellView): boolean {
  return basis !== undefined || footnotes.length > 0 || isUnsourced === true;
}

function groundsOf({ asOf, basis, footnotes, isUnsourced, seenOn }: CellView): string {
  return [isUnsourced ? "unsourced" : basis, asOf, seenOn, ...footnotes].join(" ");
}

function marksOf({ basis, footnotes, isUnsourced }: CellView, { isUnsourcedMarked }: MarkOptions): string {
  if (footnotes.length > 0) return footnoteMarks(footnotes);
  if (isUnsourced) return isUnsourcedMarked ? groundMark("unsourced") : "";
  return basis && basis !== "documented" ? groundMark(basis) : "";
}

interface MarkOptions {
  /** Whether to mark what names nothing that it rests on. */
  readonly isUnsourcedMarked: boolean;
}
