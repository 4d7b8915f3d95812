import type { SheetView } from "@stackmatrix/view";

/** What a sheet says of its paper. */
export type Paper = Pick<SheetView, "size" | "orientation" | "margins">;

/** A width and a height, in millimetres. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

/** The paper of a sheet, as it is held. */
export function paperOf({ orientation, size }: Paper): Area {
  const [short, long] = sizes[size];
  return orientation === "portrait" ? { width: short, height: long } : { width: long, height: short };
}

/** The part of a page that its margins leave. */
export function pageArea(paper: Paper): Area {
  const { height, width } = paperOf(paper);
  const { bottom, left, right, top } = paper.margins;
  return { width: width - left - right, height: height - top - bottom };
}

/** How many times as long a paper is as the largest that is read in the hand; 1 for all of those. */
export function enlargementOf({ size }: Pick<Paper, "size">): number {
  return Math.max(1, sizes[size][1] / sizes.Tabloid[1]);
}

const sizes = {
  A5: [148, 210],
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  Letter: [215.9, 279.4],
  Tabloid: [279.4, 431.8],
} as const satisfies Record<SheetView["size"], readonly [number, number]>;
