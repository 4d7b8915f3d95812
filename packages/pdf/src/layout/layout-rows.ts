import type { BlockView } from "@stackmatrix/core";

/** Blocks that share the page's width: side by side, or flowing through columns of equal width. */
export interface Row<Block> {
  readonly blocks: readonly Block[];
  /** Number of columns that the blocks flow through; 0 where each block has its own place. */
  readonly columns: number;
}

type Width = BlockView["width"];

/** The share of the page's width that a block takes, in sixths. */
const sixths = { full: 6, "two-thirds": 4, half: 3, third: 2 } as const satisfies Record<Width, number>;

/**
 * Puts neighbours that fit together side by side, in reading order. More neighbours of one width than a row has room
 * for flow through columns instead, so that short blocks share out the room beside long ones.
 */
export function layoutRows<Block extends { readonly width: Width }>(
  blocks: readonly Block[],
): readonly Row<Block>[] {
  return runsOfOneWidth(blocks)
    .map((run): Row<Block> => {
      const columns = columnsOf(run[0]?.width ?? "full");
      return { blocks: run, columns: columns > 1 && run.length > columns ? columns : 0 };
    })
    .reduce<Row<Block>[]>(joinRows, []);
}

/** Neighbours of equal width, of which a row has room for several; any other block is alone. */
function runsOfOneWidth<Block extends { readonly width: Width }>(
  blocks: readonly Block[],
): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last?.[0]?.width === block.width && columnsOf(block.width) > 1) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** How many blocks of a width stand side by side. */
function columnsOf(width: Width): number {
  return Math.floor(sixths.full / sixths[width]);
}

/** Joins a row to the one before it where both fit into one width. */
function joinRows<Block extends { readonly width: Width }>(
  rows: Row<Block>[],
  row: Row<Block>,
): Row<Block>[] {
  const last = rows.at(-1);
  const fits = last && last.columns === 0 && row.columns === 0 && taken(last) + taken(row) <= sixths.full;
  return fits
    ? [...rows.slice(0, -1), { blocks: [...last.blocks, ...row.blocks], columns: 0 }]
    : [...rows, row];
}

function taken<Block extends { readonly width: Width }>({ blocks }: Row<Block>): number {
  return blocks.reduce((sum, block) => sum + sixths[block.width], 0);
}
