import type { BlockView } from "@stackmatrix/view";
import { splitEvenly } from "./split-evenly.ts";

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
  return runsOfOneWidth(blocks).reduce<Row<Block>[]>(addRun, []);
}

/** Puts what fits beside the last row's blocks there, and the rest in a row of its own. */
function addRun<Block extends { readonly width: Width }>(
  rows: Row<Block>[],
  run: readonly Block[],
): Row<Block>[] {
  const width = run[0]?.width ?? "full";
  const last = rows.at(-1);
  const beside = last ? Math.floor(roomIn(last) / sixths[width]) : 0;
  const rest = run.slice(beside);
  const columns = columnsOf(width);
  const joined = last
    ? [...rows.slice(0, -1), { ...last, blocks: [...last.blocks, ...run.slice(0, beside)] }]
    : [];
  const stretches = splitEvenly(rest, columns * mostInColumn).map((stretch) => ({
    blocks: stretch,
    columns: stretch.length > columns ? columns : 0,
  }));
  return [...joined, ...stretches];
}

/**
 * How many blocks flow under each other. What flows through columns stays on one page, and leaves a hole where it does not
 * fit on the last one: short stretches leave small ones.
 */
const mostInColumn = 3;

/** What a row has left, in sixths. */
function roomIn<Block extends { readonly width: Width }>({ blocks, columns }: Row<Block>): number {
  const taken = blocks.reduce((sum, block) => sum + sixths[block.width], 0);
  return columns === 0 ? Math.max(0, sixths.full - taken) : 0;
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

/** The part of a row that a block of a width takes. */
export function shareOf(width: Width): number {
  return sixths[width] / sixths.full;
}

/** How many blocks of a width stand side by side. */
function columnsOf(width: Width): number {
  return Math.floor(sixths.full / sixths[width]);
}
