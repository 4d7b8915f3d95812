import type { Level } from "./layer-graph.ts";
import { turnBulge, turnReach } from "./layer-reaches.ts";
import type { Column } from "./place-columns.ts";
import type { Way } from "./place-ports.ts";
import { labelSize } from "./sizes.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A part of a course: a line, or with `bend` a curve with these two control points. */
export interface Piece {
  readonly bend?: readonly [Point, Point];
  readonly end: Point;
}

/** A part of a course without a break. */
export interface Stroke {
  readonly start: Point;
  readonly pieces: readonly Piece[];
}

/**
 * Leads an arrow along its heights, in the direction in which it points: level through each column, and from one
 * column to the next in a curve that is level at both ends. All curves between two columns have one shape, so that two
 * of them cross only if their ends do. Where its label stands, the arrow is broken.
 */
export function routeWay(way: Way, columns: ReadonlyMap<number, Column>): readonly Stroke[] {
  const columnAt = ({ layer }: Level) => columns.get(layer) ?? { left: 0, centre: 0, right: 0 };
  const { from, isBack, to } = way.link;
  const marks = from === to ? turnMarks(way, columnAt(from)) : levelMarks(way, columnAt);
  return toStrokes(isBack ? marks.reverse() : marks);
}

/** A point at which a course may bend. */
interface Mark extends Point {
  /** The label is between this mark and the next, or the one before. */
  readonly isAtLabel?: boolean;
  /** How far to the right the way to this mark bulges, if the mark before is straight above or below. */
  readonly bulge?: number;
}

function levelMarks({ levels, link }: Way, columnAt: (level: Level) => Column): Mark[] {
  const { from, labelled, stops, to } = link;
  const [{ y: start }, { y: end } = levels[0]] = [levels[0], levels.at(-1)];
  const [first, last] = [columnAt(from), columnAt(to)];
  return [
    { x: first.centre + from.width / 2, y: start },
    { x: first.right, y: start },
    ...stops.flatMap((stop) => {
      const { centre, left, right } = columnAt(stop);
      const label = stop === labelled ? labelMarks(link.edge.label, { x: centre, y: stop.y }) : [];
      return [{ x: left, y: stop.y }, ...label, { x: right, y: stop.y }];
    }),
    { x: last.left, y: end },
    { x: last.centre - to.width / 2, y: end },
  ];
}

/** Out of a box at its right, under it, and back into it at its left. */
function turnMarks({ levels, link }: Way, { centre }: Column): Mark[] {
  const { edge, from } = link;
  const [start, under, end] = levels.map(({ y }) => y);
  if (start === undefined || under === undefined || end === undefined) return [];
  const reach = Math.max(from.width, labelSize(edge.label).width) / 2 + turnReach(under - from.y);
  return [
    { x: centre + from.width / 2, y: start },
    { x: centre + reach, y: start },
    { x: centre + reach, y: under, bulge: turnBulge },
    ...labelMarks(edge.label, { x: centre, y: under }).reverse(),
    { x: centre - reach, y: under },
    { x: centre - reach, y: end, bulge: -turnBulge },
    { x: centre - from.width / 2, y: end },
  ];
}

function labelMarks(label: string, { x, y }: Point): Mark[] {
  const half = labelSize(label).width / 2;
  if (half === 0) return [];
  return [
    { x: x - half, y, isAtLabel: true },
    { x: x + half, y, isAtLabel: true },
  ];
}

function toStrokes(marks: readonly Mark[]): readonly Stroke[] {
  const strokes: { start: Point; pieces: Piece[] }[] = [];
  for (const [index, mark] of marks.entries()) {
    const before = marks[index - 1];
    const pieces = strokes.at(-1)?.pieces;
    if (!before || !pieces || (before.isAtLabel && mark.isAtLabel)) {
      strokes.push({ start: mark, pieces: [] });
      continue;
    }
    const piece = pieceTo(before, mark);
    // Two lines in a row are one.
    if (!piece.bend && pieces.length > 0 && !pieces.at(-1)?.bend) pieces.pop();
    pieces.push(piece);
  }
  return strokes;
}

function pieceTo(start: Mark, end: Mark): Piece {
  if (start.y === end.y) return { end };
  const run = end.bulge ?? (end.x - start.x) * 0.3;
  const back = end.bulge ?? -run;
  return {
    bend: [
      { x: start.x + run, y: start.y },
      { x: end.x + back, y: end.y },
    ],
    end,
  };
}
