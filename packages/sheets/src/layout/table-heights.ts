import { type Prose, plainText } from "@stackmatrix/core";
import { longestTurned, padding, points, sign, tableLeading } from "./column-widths.ts";
import { lineCount } from "./line-count.ts";
import type { ColumnPlan } from "./plan-columns.ts";
import { millimetresPerPoint, textWidth } from "./text-width.ts";

/** The name of a column or a row, and what stands under it. */
interface Head {
  readonly label: string;
  readonly detail: string;
}

/** What a row's cells show beside their signs. */
interface CellText {
  readonly text: Prose;
  readonly footnotes: readonly number[];
}

/** Above and below the text of a row, with the line under it, and under the heads, in millimetres; the stylesheet has the same. */
const rowPadding = 1.5;
const headPadding = 1.6;

/** The height that all heads of a table have, whichever of its parts they are in, in millimetres. */
export function headHeight(columns: readonly Head[], { parts, turned }: ColumnPlan): number {
  const widths = parts.flatMap((part) => part.widths);
  const heights = columns.map(({ detail, label }, index) => {
    if (turned)
      return Math.min(
        longestTurned,
        Math.max(textWidth(label, points.head), textWidth(detail, points.detail)),
      );
    const width = (widths[index] ?? 0) - padding;
    return nameHeight({ detail, label }, points.head, width);
  });
  return Math.max(0, ...heights) + headPadding;
}

/** The height that a row has in all parts of its table, in millimetres: as its highest cell asks. */
export function rowHeight(
  head: Head,
  cells: readonly CellText[],
  { keyWidth, widths }: { readonly keyWidth: number; readonly widths: readonly number[] },
): number {
  const name = nameHeight(head, points.key, keyWidth - padding);
  const answers = cells.map(({ footnotes, text }, index) => {
    // The numbers stay with the last word; set in its size, fewer letters are as wide.
    const numbers = "0".repeat(Math.ceil((footnotes.join().length * points.footnote) / points.answer));
    return linesOf(`${plainText(text)}${numbers}`, points.answer, (widths[index] ?? 0) - padding - sign);
  });
  return Math.max(name, ...answers) + rowPadding;
}

function nameHeight({ detail, label }: Head, size: number, width: number): number {
  return linesOf(label, size, width) + (detail ? linesOf(detail, points.detail, width) : 0);
}

/** Widths of letters are rounded up, which is too much where it would add a line to each third row. */
const usual = 0.93;

function linesOf(text: string, size: number, width: number): number {
  return lineCount(text, size * usual, Math.max(width, 1)) * size * tableLeading * millimetresPerPoint;
}
