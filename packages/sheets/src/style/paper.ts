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

const sizes = {
  A3: [297, 420],
  A4: [210, 297],
  Letter: [215.9, 279.4],
} as const satisfies Record<SheetView["size"], readonly [number, number]>;
