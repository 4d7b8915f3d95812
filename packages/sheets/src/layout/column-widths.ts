import { type Prose, plainText } from "@stackmatrix/core";
import { lineCount } from "./line-count.ts";
import { millimetresPerPoint, textWidth, widestWord } from "./text-width.ts";

/** What a cell shows beside its sign. */
interface CellText {
  readonly text: Prose;
  readonly dots: readonly unknown[];
  readonly footnotes: readonly number[];
}

/** The name of a column or a row, and what stands under it. */
interface Head {
  readonly label: string;
  readonly detail: string;
}

/** Sizes of type in tables, in points; the stylesheet has the same. */
export const points = { head: 8, detail: 7.3, key: 8, answer: 7.3, footnote: 6.3 };

/** A sign with the gaps on both its sides, and the room beside a text, in millimetres. */
export const sign = 3.7;
export const padding = 2.2;

/** Columns narrower than this look like noise, and those with turned heads than that, in millimetres. */
const narrowest = 14;
const narrowestTurned = 9;

/** The length of a turned head that begins another line, and the height of lines as a factor on their size. */
export const longestTurned = 36;
export const tableLeading = 1.22;

/** What would need a wider column is broken into lines; a word that would, is broken itself. */
const widest = 36;
const widestForWords = 42;

/** The narrowest column for names of rows, in millimetres, and the share of the room that long names may take. */
const narrowestKey = 22;
const labelShare = 0.15;

/** So many lines a cell may take before its column is widened. */
const lines = 2;

/** The room beside a name in a table with notes, in millimetres. */
const roomyPadding = 3.4;

/** A sentence in a narrower column is a ladder of single words. */
const noteWidth = 40;

/** Shares of a table with notes that the names of its rows and an article's wording take; the latter also in CSS. */
const roomyKeyShare = 0.15;
const articleShare = 0.27;

/** The least width of a column, in millimetres, with its head as usual and turned by a quarter. */
export interface ColumnNeed {
  readonly upright: number;
  readonly turned: number;
}

/** The width that each column of a table without notes should have at least. */
export function columnNeeds(
  columns: readonly Head[],
  rows: readonly (readonly CellText[])[],
): readonly ColumnNeed[] {
  return columns.map(({ detail, label }, index) => {
    const content = rows.reduce((most, { [index]: cell }) => Math.max(most, cell ? cellWidth(cell) : 0), 0);
    const head = Math.max(widestWord(label, points.head), widestWord(detail, points.detail));
    return {
      upright: Math.max(narrowest, clampWord(head), content) + padding,
      turned: Math.max(narrowestTurned, turnedHead(label, detail), content) + padding,
    };
  });
}

function turnedHead(label: string, detail: string): number {
  const lines = ([text, size]: readonly [string, number]) =>
    (text === "" ? 0 : lineCount(text, size, longestTurned)) * size * tableLeading * millimetresPerPoint;
  return lines([label, points.head]) + lines([detail, points.detail]);
}

/** How many columns with notes have room beside the names of the rows, and beside an article's wording. */
export function columnsWithNotes(room: number, hasArticle: boolean): number {
  const share = 1 - roomyKeyShare - (hasArticle ? articleShare : 0);
  return Math.max(1, Math.floor((room * share) / noteWidth));
}

/** The width of the column that names the rows of a table with notes, in whole millimetres: no name is cut inside a word. */
export function roomyKeyWidthOf(rows: readonly Pick<Head, "label">[], room: number): number {
  const words = rows.reduce((most, { label }) => Math.max(most, widestWord(label, points.key)), 0);
  return Math.round(Math.min(Math.max(words + roomyPadding, room * roomyKeyShare), room * 0.3));
}

/** The width of the column that names the rows of a table without notes, in whole millimetres. */
export function keyWidthOf(rows: readonly Pick<Head, "label">[], room: number): number {
  const words = rows.reduce((most, { label }) => Math.max(most, widestWord(label, points.key)), 0);
  const labels = rows.reduce((most, { label }) => Math.max(most, textWidth(label, points.key)), 0);
  // A label has one line where that leaves most of the room to the cells, and as many as it takes where it does not.
  const wished = Math.max(words, Math.min(labels, room * labelShare)) + padding;
  return Math.round(Math.min(Math.max(wished, narrowestKey), room * 0.3));
}

function cellWidth({ dots, footnotes, text: prose }: CellText): number {
  if (dots.length > 0) return narrowest;
  const text = plainText(prose);
  // The numbers stay with the last word, if it has no hyphen.
  const last = widestWord(/[^\s-]*$/.exec(text)?.[0] ?? "", points.answer);
  const end = last + (footnotes.length > 0 ? textWidth(`[${footnotes.join()}]`, points.footnote) : 0);
  const word = clampWord(sign + Math.max(widestWord(text, points.answer), end));
  return Math.max(word, Math.min(sign + textWidth(text, points.answer) / lines, widest));
}

function clampWord(width: number): number {
  return Math.min(width, widestForWords);
}
