import type { Line } from "./line.ts";

/** Rows that stand in one body of the table. */
export interface Part {
  readonly heading: string | undefined;
  readonly rows: readonly Line[];
  /** How many rows there are before them. */
  readonly start: number;
}

/** Cuts rows where their heading changes, and where there are more of them than a part may have. */
export function partsOf(rows: readonly Line[], most: number): readonly Part[] {
  const parts: { heading: string | undefined; rows: Line[]; start: number }[] = [];
  let above: string | undefined;
  rows.forEach((row, start) => {
    const last = parts.at(-1);
    const isUnderSame = last !== undefined && row.heading === above;
    if (isUnderSame && last.rows.length < most) last.rows.push(row);
    else parts.push({ heading: isUnderSame ? undefined : row.heading, rows: [row], start });
    above = row.heading;
  });
  return parts;
}
