import { drawText } from "./draw-text.ts";
import type { PlacedBox } from "./layout-graph.ts";
import { ink, paper, round, soft } from "./pen.ts";
import { boxText } from "./sizes.ts";

/** A box with its words. */
export function drawBox({ height, node, width, x, y }: PlacedBox): string {
  const corner = `x="${round(x - width / 2)}" y="${round(y - height / 2)}"`;
  const dash = node.isOutside ? ' stroke-dasharray="3 2"' : "";
  const box = `<rect ${corner} width="${round(width)}" height="${round(height)}" rx="3" fill="${paper}" stroke="${soft}"${dash}/>`;
  const [name, note] = boxText(node);
  if (!name) return box;
  const drawn =
    box + drawText(name, { x, y: y - (note?.height ?? 0) / 2 }, `font-weight="600" fill="${ink}"`);
  return note ? drawn + drawText(note, { x, y: y + name.height / 2 }, `fill="${soft}"`) : drawn;
}
