import type { BlockView, SheetView } from "@stackmatrix/view";
import { pageArea } from "../style/paper.ts";
import { lineCount } from "./line-count.ts";
import type { PaperRoom } from "./page-parts.ts";

/** The title and what stands under it, and a block's heading, in points and millimetres; rather too high. */
const titlePoints = 24;
const titleLine = 10;
const belowTitle = 22;
const blockHead = 9;

/** What the head and the foot of a page take of it where its margins are smaller; the page's style has the same. */
const leastTop = 10.1;
const leastBottom = 13.2;

/** What must stay free, since texts are not measured, and the foot of a page may have two lines. */
const spare = 5;

/** The room for a block on its sheet's pages, set by a factor; nothing on a sheet for one page, and beside others. */
export function paperRoom(
  sheet: SheetView,
  block: BlockView,
  { besideTitle, scale }: { readonly besideTitle: number; readonly scale: number },
): PaperRoom | undefined {
  if (sheet.fitPages === 1 || block.width !== "full") return undefined;
  const area = pageArea(sheet);
  const { bottom, top } = sheet.margins;
  const taken = Math.max(0, leastTop - top) + Math.max(0, leastBottom - bottom);
  const height = (area.height - taken) / scale - spare;
  const title =
    lineCount(sheet.title, titlePoints, (area.width - besideTitle) / scale) * titleLine + belowTitle;
  // How far what stands before it reaches, only a print would tell; then it begins on a page of its own.
  const isFirst = sheet.blocks[0]?.title === block.title && sheet.blocks[0]?.block === block.block;
  return { height, first: isFirst ? height - title - blockHead : 0 };
}
