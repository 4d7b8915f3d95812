import type { Position } from "../diagnostic/diagnostic.ts";

/** Turns an offset in a text into a line and a column. */
export type LineIndex = (offset: number) => Position;

/** Finds the lines of a text once. A byte order mark takes no column, since editors do not show it. */
export function indexLines(text: string): LineIndex {
  const starts = lineStarts(text);
  return (offset) => {
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: Math.max(0, offset - (starts[line] ?? 0)) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [text.startsWith("\ufeff") ? 1 : 0];
  for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineBreak.index + lineBreak[0].length);
  return starts;
}

/** Index of the last of the ascending numbers that is not above the limit; 0 where all are above it. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The offset in a text of a line and a column. */
export function offsetAt(text: string, { line, column }: Position): number {
  return (lineStarts(text)[line - 1] ?? text.length) + column - 1;
}
