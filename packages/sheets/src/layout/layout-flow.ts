import type { DiagramView, NodeView } from "@stackmatrix/view";
import { splitEvenly } from "./split-evenly.ts";
import { textWidth, widestWord } from "./text-width.ts";

/** A box of a flow. */
interface BoxLayout {
  readonly label: string;
  readonly wrong: boolean;
}

/** A line of a flow, on a grid that is never wrapped. */
export interface FlowLine {
  /** The grid's columns, as `grid-template-columns` takes them. */
  readonly tracks: string;
  /** Boxes, each with its grid column from 1; arrows stand in those between. */
  readonly boxes: readonly (BoxLayout & { readonly column: number })[];
  /** Where a flow goes on in another line, the last arrow leads there, and the first of that line comes from here. */
  readonly arrows: readonly { readonly column: number; readonly label: string }[];
  /** Under the box in this column: boxes beside the line, each with the arrow between. */
  readonly beside: readonly {
    readonly column: number;
    readonly boxes: readonly (BoxLayout & { readonly edge: string; readonly upwards: boolean })[];
  }[];
}

type Flow = Pick<DiagramView, "line" | "lineEdges" | "beside">;

/** A box of the line with all that stands at it. */
interface Stop {
  readonly node: NodeView;
  /** The words over the arrow to the next box; nothing where there is none. */
  readonly arrow: string | undefined;
  readonly beside: FlowLine["beside"][number]["boxes"];
}

/** Sizes of type in points, and the room around words in millimetres; the stylesheet has the same. */
const points = { box: 7.3, arrow: 7.3 };
const boxPadding = 3.2;
const arrowPadding = 1.2;
const shortestArrow = 6;
const besideGap = 1.2;

/** Longer words, and Chinese without a space, are broken: in boxes and over arrows, in millimetres. */
const longestInBox = 30;
const longestOverArrow = 16;

/** Lays a flow out in as few lines as its boxes have room in, with about as many boxes in each. */
export function layoutFlow(flow: Flow, room: number): readonly FlowLine[] {
  const stops = stopsOf(flow);
  for (let most = stops.length; most > 1; most--) {
    const lines = splitEvenly(stops, most);
    const fits = lines.every((line, index) => widthOf(line) + entryOf(index) <= room);
    if (!fits) continue;
    // Rather than alone in a line, the last box stands closer to the others.
    const close =
      lines.length > 1 && lines.at(-1)?.length === 1
        ? linesOfClose(stops, lines.length - 1, room)
        : undefined;
    return (close ?? lines).map((line, index) => layoutLine(line, room, entryOf(index)));
  }
  return stops.map((stop, index) => layoutLine([stop], room, entryOf(index)));
}

/** Ties to each box of the line what stands at it; what is tied to none stands at the first. */
function stopsOf({ beside, line, lineEdges }: Flow): readonly Stop[] {
  const anchors = new Set(line.map(({ id }) => id));
  return line.map((node, index) => {
    const edge = lineEdges[index];
    const here = beside.filter(({ anchor }) => anchor === node.id || (index === 0 && !anchors.has(anchor)));
    return {
      node,
      arrow: edge && (edge.isNamed ? edge.label : ""),
      beside: here.map(({ edge: { from, label, pulls, to }, node: { id, label: name, wrong } }) => {
        // "A pulls from B" is an arrow from B to A: what moves is what is pulled.
        const pointsAtAnchor = pulls ? to === id : from === id;
        return { label: name, wrong, edge: label, upwards: pointsAtAnchor };
      }),
    };
  });
}

/** The width of the arrow that leads into a line; the first line has none. */
function entryOf(line: number): number {
  return line === 0 ? 0 : shortestArrow;
}

function layoutLine(stops: readonly Stop[], room: number, entry: number): FlowLine {
  const first = entry > 0 ? 2 : 1;
  const at = (index: number) => index * 2 + first;
  const tracks = stops.flatMap((stop) => {
    const arrow = arrowWidth(stop);
    const box = Math.min(boxWidth(stop), room - arrow - entry);
    const track = `minmax(${tenths(box)}mm, auto)`;
    return arrow > 0 ? [track, `minmax(${tenths(arrow)}mm, 1fr)`] : [track];
  });
  const arrows = stops.flatMap(({ arrow }, index) =>
    arrow === undefined ? [] : { column: at(index) + 1, label: arrow },
  );
  return {
    tracks: (entry > 0 ? [`${entry}mm`, ...tracks] : tracks).join(" "),
    boxes: stops.map(({ node: { label, wrong } }, index) => ({ label, wrong, column: at(index) })),
    arrows: entry > 0 ? [{ column: 1, label: "" }, ...arrows] : arrows,
    beside: stops.flatMap(({ beside }, index) =>
      beside.length > 0 ? { column: at(index), boxes: beside } : [],
    ),
  };
}

/** The same in so many lines, if each has room for the words of its labels. */
function linesOfClose(
  stops: readonly Stop[],
  count: number,
  room: number,
): readonly (readonly Stop[])[] | undefined {
  const lines = splitEvenly(stops, Math.ceil(stops.length / count));
  const fits = lines.every((line, index) => leastWidthOf(line) + entryOf(index) <= room);
  return fits ? lines : undefined;
}

function leastWidthOf(stops: readonly Stop[]): number {
  return stops.reduce((sum, stop) => sum + boxWidth(stop) + arrowWidth(stop), 0);
}

/** What a line should have: room for each label in two lines. */
function widthOf(stops: readonly Stop[]): number {
  return stops.reduce((sum, stop) => sum + Math.max(boxWidth(stop), halfLabel(stop)) + arrowWidth(stop), 0);
}

function halfLabel({ node }: Stop): number {
  return textWidth(node.label, points.box) / 2 + boxPadding;
}

/** The least width of a box and of those under it. */
function boxWidth({ beside, node }: Stop): number {
  const own = widthOfWords(node.label);
  const under = beside.reduce((sum, { label }) => sum + widthOfWords(label) + besideGap, -besideGap);
  return Math.max(own, under);
}

/** The width of the longest part of a label between spaces: boxes keep Chinese words whole. */
function widthOfWords(label: string): number {
  const widths = label.split(/\s/).map((word) => textWidth(word, points.box));
  return Math.min(Math.max(...widths), longestInBox) + boxPadding;
}

function arrowWidth({ arrow }: Stop): number {
  if (arrow === undefined) return 0;
  const words = Math.min(widestWord(arrow, points.arrow), longestOverArrow);
  return Math.max(shortestArrow, words + arrowPadding);
}

function tenths(millimetres: number): number {
  return Math.ceil(millimetres * 10) / 10;
}
