import { escapeXml } from "./escape-xml.ts";
import type { Graph } from "./graph.ts";
import { labelSize, layoutGraph, type PlacedEdge, type PlacedNode, smallSize } from "./layout-graph.ts";

/**
 * Draws a graph as SVG, in points: the same text for the same graph, without scripts, links, fonts or ids of its own
 * making. Where CSS variables of a sheet are set, it takes their colours.
 */
export function graphSvg(graph: Graph): string {
  const placed = layoutGraph(graph);
  const [width, height] = [round(placed.width), round(placed.height)];
  const size = `width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}"`;
  const title = escapeXml(graph.title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} lang="${escapeXml(graph.language)}" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<g font-family="${fonts}" font-size="${labelSize}" text-anchor="middle">`,
    ...placed.edges.map(drawEdge),
    ...placed.nodes.map(drawNode),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

const fonts = "var(--family, Inter, 'Noto Sans TC', 'Noto Sans SC', system-ui, sans-serif)";
const ink = "var(--ink, #111827)";
const soft = "var(--soft, #4d5763)";
const paper = "var(--paper, #fff)";

/** Dash patterns by style: kinds of arrow differ without colour. */
const dashes = ["", "4 2", "1.5 2", "7 2 1.5 2"];

function drawNode({ height, isOutside, label, note, width, x, y }: PlacedNode): string {
  const corner = `x="${round(x - width / 2)}" y="${round(y - height / 2)}"`;
  const dash = isOutside ? ' stroke-dasharray="3 2"' : "";
  const box = `<rect ${corner} width="${round(width)}" height="${round(height)}" rx="3" fill="${paper}" stroke="${soft}"${dash}/>`;
  const first = round(y + (note ? -1.5 : labelSize * 0.35));
  const name = `<text x="${round(x)}" y="${first}" font-weight="600" fill="${ink}">${escapeXml(label)}</text>`;
  if (!note) return box + name;
  const second = `<text x="${round(x)}" y="${round(y + 8.5)}" font-size="${smallSize}" fill="${soft}">${escapeXml(note)}</text>`;
  return box + name + second;
}

function drawEdge({ label, points, style, x, y }: PlacedEdge): string {
  const dash = dashes[style % dashes.length];
  const line = `<path d="${course(points)}" fill="none" stroke="${soft}"${dash ? ` stroke-dasharray="${dash}"` : ""}/>`;
  const text = `<text x="${round(x)}" y="${round(y + smallSize * 0.35)}" font-size="${smallSize}" fill="${soft}" stroke="${paper}" stroke-width="3" paint-order="stroke">${escapeXml(label)}</text>`;
  return line + arrowHead(points) + text;
}

type Points = PlacedEdge["points"];

/** Rounds the corners of an arrow's course: through the middles between its points. */
function course(points: Points): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return "";
  const curves = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last;
    const end = index === rest.length - 2 ? last : middle(point, next);
    return `Q${at(point)} ${at(end)}`;
  });
  return `M${at(first)}${curves.join("")}${curves.length === 0 ? `L${at(last)}` : ""}`;
}

function arrowHead(points: Points): string {
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (!before || !tip) return "";
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const back = { x: tip.x - dx * 6, y: tip.y - dy * 6 };
  const left = { x: back.x - dy * 2.6, y: back.y + dx * 2.6 };
  const right = { x: back.x + dy * 2.6, y: back.y - dx * 2.6 };
  return `<path d="M${at(tip)}L${at(left)}L${at(right)}Z" fill="${soft}"/>`;
}

function middle(a: Points[number], b: Points[number]): Points[number] {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function at({ x, y }: Points[number]): string {
  return `${round(x)} ${round(y)}`;
}

/** One decimal is a fifth of a hair on paper, and keeps the digits of different machines' arithmetic equal. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
