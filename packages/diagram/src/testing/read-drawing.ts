import { textWidth } from "../text-width.ts";

export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
}

export interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An arrow as one sees it: points close together along its line, from tail to tip, and the room of its label. */
export interface DrawnArrow {
  readonly points: readonly DrawnPoint[];
  readonly label: Rectangle | undefined;
}

/** What one sees of a graph, in the order of its nodes and edges. */
export interface Drawing {
  readonly paper: Rectangle;
  readonly boxes: readonly Rectangle[];
  readonly arrows: readonly DrawnArrow[];
}

/** Reads boxes, lines and labels off the SVG of a graph. */
export function readDrawing(svg: string): Drawing {
  const [x = 0, y = 0, width = 0, height = 0] = numbers(/viewBox="([^"]*)"/.exec(svg)?.[1] ?? "");
  return {
    paper: { left: x, top: y, right: x + width, bottom: y + height },
    boxes: [...svg.matchAll(/<rect x="(.*?)" y="(.*?)" width="(.*?)" height="(.*?)"/g)].map(readBox),
    arrows: svg
      .split("\n")
      .filter((line) => line.startsWith("<path "))
      .map(readArrow),
  };
}

function readBox([, ...attributes]: readonly string[]): Rectangle {
  const [left = 0, top = 0, width = 0, height = 0] = attributes.map(Number);
  return { left, top, right: left + width, bottom: top + height };
}

function readArrow(line: string): DrawnArrow {
  const lines = [...line.matchAll(/<text x="(.*?)" y="(.*?)"[^>]*>([^<]+)/g)].map(readLine);
  return {
    points: followPath(/ d="([^"]*)"/.exec(line)?.[1] ?? ""),
    label: lines.reduce(joinRectangles, undefined),
  };
}

function readLine([, x, y, words = ""]: readonly string[]): Rectangle {
  const half = (textWidth(words) * labelSize) / 2;
  const baseline = Number(y);
  const [left, right] = [Number(x) - half, Number(x) + half];
  return { left, right, top: baseline - labelSize * 0.75, bottom: baseline + labelSize * 0.2 };
}

const labelSize = 7;

function joinRectangles(all: Rectangle | undefined, next: Rectangle): Rectangle {
  if (!all) return next;
  return {
    left: Math.min(all.left, next.left),
    right: Math.max(all.right, next.right),
    top: Math.min(all.top, next.top),
    bottom: Math.max(all.bottom, next.bottom),
  };
}

function followPath(path: string): readonly DrawnPoint[] {
  const points: DrawnPoint[] = [];
  for (const [, command = "", values = ""] of path.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const start = points.at(-1);
    const stops = toPoints(command, numbers(values), start);
    if (!start || command === "M") points.push(...stops);
    else points.push(...steps.map((step) => pointOnCurve([start, ...stops], step)));
  }
  return points;
}

const steps = Array.from({ length: 40 }, (_, index) => (index + 1) / 40);

function toPoints(command: string, values: readonly number[], start: DrawnPoint | undefined): DrawnPoint[] {
  if (command === "H") return [{ x: values[0] ?? 0, y: start?.y ?? 0 }];
  return values.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: values[index + 1] ?? 0 }] : []));
}

/** De Casteljau: halfway points of halfway points, for lines and for curves of any degree. */
function pointOnCurve(points: readonly DrawnPoint[], step: number): DrawnPoint {
  const [first = { x: 0, y: 0 }, ...rest] = points;
  if (rest.length === 0) return first;
  const between = rest.map(({ x, y }, index) => {
    const before = points[index] ?? first;
    return { x: before.x + (x - before.x) * step, y: before.y + (y - before.y) * step };
  });
  return pointOnCurve(between, step);
}

function numbers(text: string): readonly number[] {
  return text.match(/-?[\d.]+/g)?.map(Number) ?? [];
}
