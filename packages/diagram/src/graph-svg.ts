import { escapeXml } from "@stackmatrix/core";
import { drawBox } from "./draw-box.ts";
import { drawEdge } from "./draw-edge.ts";
import type { Graph } from "./graph.ts";
import { layoutGraph } from "./layout-graph.ts";
import { fonts, round } from "./pen.ts";

/** A drawing, and how wide it is where nothing makes it smaller, in points; the names of its boxes are then set in 9. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
}

/**
 * Draws a graph as SVG, in points: the same text for the same graph, without scripts, links, fonts or ids of its own
 * making. Where CSS variables of a sheet are set, it takes their colours.
 */
export function graphSvg(graph: Graph): string {
  return drawGraph(graph).svg;
}

/** The same, for those who must know how wide it is. */
export function drawGraph(graph: Graph): Drawing {
  const placed = layoutGraph(graph);
  const [width, height] = [round(placed.width + 2 * margin), round(placed.height + 2 * margin)];
  const box = `${-margin} ${round(placed.top - margin)} ${width} ${height}`;
  const size = `width="${width}pt" height="${height}pt" viewBox="${box}"`;
  const title = escapeXml(graph.title);
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} lang="${escapeXml(graph.language)}" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<g font-family="${fonts}" text-anchor="middle">`,
    ...placed.edges.map(drawEdge),
    ...placed.boxes.map(drawBox),
    "</g>",
    "</svg>",
    "",
  ];
  return { svg: lines.join("\n"), width };
}

/** Room for the outer half of a border. */
const margin = 2;
