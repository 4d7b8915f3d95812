import { bandRows, type Stretch } from "./band-rows.ts";

/** What a table may take of its sheet's pages, in millimetres. */
export interface PaperRoom {
  /** Of a page. */
  readonly height: number;
  /** Of the page that the table begins on, below what is above it. */
  readonly first: number;
}

/** A part of a table with a stretch of its rows. */
export interface PagedPart {
  readonly part: number;
  readonly isPaged: boolean;
  readonly stretches: readonly Stretch[];
}

/** What is known of a table that is split. */
interface SplitTable {
  readonly groups: readonly { readonly isNamed: boolean; readonly rows: readonly number[] }[];
  /** The height of the heads. */
  readonly heads: number;
  /** Missing where parts stand under each other. */
  readonly paper: PaperRoom | undefined;
}

/** A heading among the rows or over the columns, in millimetres. */
export const groupHead = 6.2;

/** The line over a part that says which it is, and the gap between parts, in millimetres. */
const partHead = 6;
const partGap = 5;

/** On less of a page a table does not begin, in millimetres. */
const leastBegun = 70;

/**
 * Puts the parts of a table in the order in which they are printed. What has room on one page stands there, part under
 * part; what has not takes turns page by page, so that the parts of a row lie side by side.
 */
export function pageParts(count: number, { groups, heads, paper }: SplitTable): readonly PagedPart[] {
  const parts = Array.from({ length: count }, (_, part) => part);
  const all = groups.map(({ rows }, group) => ({ group, from: 0, to: rows.length }));
  if (paper === undefined) return parts.map((part) => ({ part, isPaged: false, stretches: all }));
  const above = partHead + heads;
  const begins = paper.first >= leastBegun;
  const bands = bandRows(
    groups.map(({ isNamed, rows }) => ({ heading: isNamed ? groupHead : 0, rows })),
    { first: (begins ? paper.first : paper.height) - above, others: paper.height - above },
  );
  return bands.flatMap((stretches, band) => {
    const height = above + partGap + heightOf(stretches, groups);
    const isTogether = height * count <= (band === 0 && begins ? paper.first : paper.height);
    return parts.map((part) => {
      const isFirst = part === 0 && band === 0 && begins;
      return { part, isPaged: !isFirst && (part === 0 || !isTogether), stretches };
    });
  });
}

function heightOf(stretches: readonly Stretch[], groups: SplitTable["groups"]): number {
  return stretches.reduce((sum, { from, group, to }) => {
    const rows = groups[group]?.rows.slice(from, to) ?? [];
    return rows.reduce((height, row) => height + row, sum + (groups[group]?.isNamed ? groupHead : 0));
  }, 0);
}
