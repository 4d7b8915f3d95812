/** What is asked of the answers in a row; all of what is there must hold. */
export interface Want {
  readonly row: string;
  /** Levels, words or "true" and "false", of which one will do; none asks for nothing. */
  readonly of: readonly string[];
  /** A step of a scale, a number, a date or a version. */
  readonly atMost?: string;
  readonly atLeast?: string;
}
