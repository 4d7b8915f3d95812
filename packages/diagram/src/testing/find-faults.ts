import type { Graph } from "../graph.ts";
import { graphSvg } from "../graph-svg.ts";
import { type Drawing, type DrawnPoint, type Rectangle, readDrawing } from "./read-drawing.ts";

/** What a reader would find wrong with the drawing of a graph. */
export function findFaults(graph: Graph): readonly string[] {
  const drawing = readDrawing(graphSvg(graph));
  return [
    ...countFaults(graph, drawing),
    ...arrowFaults(drawing),
    ...labelFaults(drawing),
    ...portFaults(graph, drawing),
  ];
}

function* countFaults({ edges, nodes }: Graph, { arrows, boxes }: Drawing): Generator<string> {
  if (boxes.length !== nodes.length) yield `${boxes.length} boxes for ${nodes.length} nodes`;
  if (arrows.length !== edges.length) yield `${arrows.length} arrows for ${edges.length} edges`;
  for (const [index, { label }] of edges.entries()) {
    if ((label !== "") !== (arrows[index]?.label !== undefined))
      yield `the words of label ${index} are wrong`;
  }
}

function* arrowFaults({ arrows, boxes, paper }: Drawing): Generator<string> {
  for (const [index, { points }] of arrows.entries()) {
    if (!points.every((point) => isInside(point, paper, 0))) yield `arrow ${index} leaves the paper`;
    for (const [other, box] of boxes.entries()) {
      if (points.some((point) => isInside(point, box, 0.2))) yield `arrow ${index} runs behind box ${other}`;
    }
    for (const [other, { label }] of arrows.entries()) {
      if (label && points.some((point) => isInside(point, label, 0)))
        yield `arrow ${index} runs through label ${other}`;
    }
  }
}

function* labelFaults({ arrows, boxes, paper }: Drawing): Generator<string> {
  const labels = arrows.map(({ label }) => label);
  for (const [index, label] of labels.entries()) {
    if (!label) continue;
    const others = [...boxes, ...labels.slice(index + 1)];
    if (others.some((other) => other && isOverlapping(label, other)))
      yield `label ${index} stands on something`;
    const corners = [
      { x: label.left, y: label.top },
      { x: label.right, y: label.bottom },
    ];
    if (!corners.every((corner) => isInside(corner, paper, 0))) yield `label ${index} leaves the paper`;
  }
}

/** Arrows begin and end at a side of their boxes, each with room for its head. */
function* portFaults({ edges, nodes }: Graph, { arrows, boxes }: Drawing): Generator<string> {
  const taken: { readonly side: string; readonly y: number }[] = [];
  const boxOf = (id: string) => boxes[nodes.findIndex((node) => node.id === id)];
  for (const [index, edge] of edges.entries()) {
    const { points = [] } = arrows[index] ?? {};
    for (const [id, point] of [
      [edge.from, points[0]],
      [edge.to, points.at(-1)],
    ] as const) {
      const box = boxOf(id);
      if (!box || !point) continue;
      const side = `${id} ${sideAt(point, box)}`;
      if (sideAt(point, box) === "none") yield `arrow ${index} does not touch ${id} at a side`;
      if (taken.some((port) => port.side === side && Math.abs(port.y - point.y) < 5.2)) {
        yield `arrow ${index} meets another at ${side}`;
      }
      taken.push({ side, y: point.y });
    }
  }
}

function sideAt({ x, y }: DrawnPoint, { bottom, left, right, top }: Rectangle): "left" | "right" | "none" {
  if (y < top || y > bottom) return "none";
  if (Math.abs(x - left) < 0.2) return "left";
  return Math.abs(x - right) < 0.2 ? "right" : "none";
}

function isInside({ x, y }: DrawnPoint, { bottom, left, right, top }: Rectangle, border: number): boolean {
  return x > left + border && x < right - border && y > top + border && y < bottom - border;
}

function isOverlapping(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
