import { drawText } from "./draw-text.ts";
import type { PlacedEdge } from "./layout-graph.ts";
import { round, soft } from "./pen.ts";
import type { Point, Stroke } from "./route-way.ts";
import { labelText } from "./sizes.ts";

/** An arrow with its head and its label. */
export function drawEdge({ edge, label, strokes }: PlacedEdge): string {
  const dash = dashes[edge.style % dashes.length];
  const course = strokes.map(drawStroke).join("");
  const line = `<path d="${course}" fill="none" stroke="${soft}"${dash ? ` stroke-dasharray="${dash}"` : ""}/>`;
  return line + drawHead(strokes) + (label ? drawText(labelText(edge.label), label, `fill="${soft}"`) : "");
}

/** Dash patterns by style: kinds of arrow differ without colour. */
const dashes = ["", "4 2", "1.5 2", "7 2 1.5 2"];

function drawStroke({ pieces, start }: Stroke): string {
  const drawn = pieces.map(({ bend, end }) => {
    return bend ? `C${[...bend, end].map(at).join(" ")}` : `H${round(end.x)}`;
  });
  return `M${at(start)}${drawn.join("")}`;
}

/** Arrows come in level, so that their heads do not touch each other. */
function drawHead(strokes: readonly Stroke[]): string {
  const last = strokes.at(-1);
  const [before, tip] = [last?.pieces.at(-2)?.end ?? last?.start, last?.pieces.at(-1)?.end];
  if (!before || !tip) return "";
  const back = tip.x + (before.x < tip.x ? -6 : 6);
  return `<path d="M${at(tip)}L${at({ x: back, y: tip.y - 2.6 })}V${round(tip.y + 2.6)}Z" fill="${soft}"/>`;
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}
