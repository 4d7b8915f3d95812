import type { BlockView, ViewContext } from "@stackmatrix/view";
import { drawingOf } from "./drawing-of.ts";
import { millimetresPerPoint } from "./text-width.ts";

/** The words at arrows are drawn in 7 points, the least that can be read. */
const drawnType = 7;
const smallestType = 7;

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
