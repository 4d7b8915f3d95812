import type { BlockView, ViewContext } from "@stackmatrix/view";
import { drawingOf } from "./drawing-of.ts";
import { millimetresPerPoint } from "./text-width.ts";

/** The names of boxes are drawn in 9 points; in smaller type than these they cannot be read. */
const drawnType = 9;
const smallestType = 5.5;

/** Gives the page's whole width to a block whose drawings could not be read in its own. */
export function widenDrawings(
  block: BlockView,
  page: ViewContext,
  roomOf: (block: BlockView) => number,
): BlockView {
  if (block.block !== "diagrams" || block.width === "full") return block;
  const room = roomOf(block) / millimetresPerPoint;
  const isReadable = block.diagrams
    .filter(({ shape }) => shape === "relations")
    .every((diagram) => {
      const { width } = drawingOf(diagram, page.locale);
      return drawnType * Math.min(1, room / width) >= smallestType;
    });
  return isReadable ? block : { ...block, width: "full" };
}
