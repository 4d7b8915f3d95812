import type { Box, Level, Link } from "./layer-graph.ts";
import { portGap } from "./sizes.ts";

/** An arrow with all heights that it has on its way from left to right, those at its two boxes included. */
export interface Way {
  readonly link: Link;
  readonly levels: readonly [start: Level, ...stops: Level[], end: Level];
}

/**
 * Keeps the arrows at one side of a box apart: they stand one above the other around its middle, in the order of what
 * they lead to or come from. The only arrow of a side moves a little, if that makes it straight.
 */
export function placePorts(links: readonly Link[]): readonly Way[] {
  const starts = spreadPorts(links, ({ from, stops, to }) => ({ box: from, towards: (stops[0] ?? to).y }));
  const ends = spreadPorts(links, ({ from, stops, to }) => ({ box: to, towards: (stops.at(-1) ?? from).y }));
  return links.flatMap((link) => {
    const [start, end] = [starts.get(link), ends.get(link)];
    if (!start || !end) return [];
    const { from, stops, to } = link;
    const startY = straighten(start, stops[0]?.y ?? end.y);
    const endY = straighten(end, stops.at(-1)?.y ?? startY);
    return [{ link, levels: [{ layer: from.layer, y: startY }, ...stops, { layer: to.layer, y: endY }] }];
  });
}

/** Where an arrow meets a box, and how far it may be moved. */
interface Port {
  readonly y: number;
  readonly play: number;
}

interface LinkEnd {
  readonly box: Box;
  /** The height of what is next on its way. */
  readonly towards: number;
}

function spreadPorts(links: readonly Link[], endOf: (link: Link) => LinkEnd): ReadonlyMap<Link, Port> {
  const sides = Map.groupBy(links, (link) => endOf(link).box);
  const ports = new Map<Link, Port>();
  for (const [box, side] of sides) {
    const sorted = side.toSorted((a, b) => rankOf(a, endOf(a)) - rankOf(b, endOf(b)));
    const play = side.length === 1 ? box.height / 2 - portGap : 0;
    for (const [index, link] of sorted.entries()) {
      ports.set(link, { y: box.y + (index - (side.length - 1) / 2) * portGap, play });
    }
  }
  return ports;
}

/** What leads back to its own box turns below it: under all others, and the wider the turn, the higher. */
function rankOf({ from, to }: Link, { towards }: LinkEnd): number {
  return from === to ? 1e9 - towards : towards;
}

function straighten({ play, y }: Port, towards: number): number {
  return Math.abs(towards - y) <= play ? towards : y;
}
