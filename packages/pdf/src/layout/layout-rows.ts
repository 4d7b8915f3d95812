import type { BlockView } from "@stackmatrix/core";

/** Blocks that stand side by side. */
export type Row<Block> = readonly Block[];

/** The share of the page's width that a block takes, in sixths. */
const sixths = { full: 6, "two-thirds": 4, half: 3, third: 2 } as const satisfies Record<BlockView["width"], number>;

/** Puts neighbours that fit together side by side, in reading order. */
export function layoutRows<Block extends Pick<BlockView, "width">>(blocks: readonly Block[]): readonly Row<Block>[] {
  const rows: Block[][] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    const share = sixths[block.width];
    if (taken + share > sixths.full) {
      rows.push([]);
      taken = 0;
    }
    rows.at(-1)?.push(block);
    taken += share;
  }
  return rows;
}
