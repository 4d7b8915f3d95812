import type { Prose } from "@stackmatrix/core";

/** A table, before any format. */
export interface AnswerTable {
  readonly head: readonly string[];
  /** A row begins with what it is about. */
  readonly rows: readonly (readonly AnswerCell[])[];
}

/** What stands in a place of a table. */
export interface AnswerCell {
  /** Whether it differs; missing where nobody asks. */
  readonly differs?: boolean | undefined;
  /** Before the words, for people. */
  readonly sign?: string | undefined;
  /** The words, the weightiest first. */
  readonly parts: readonly Prose[];
}

/** Stands before what differs. */
export const differenceSign = "≠";

/** Stands between the parts of a cell that are on one line. */
export const between = " · ";
