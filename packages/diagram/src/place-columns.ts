import type { LayeredGraph } from "./layer-graph.ts";
import { layerReaches } from "./layer-reaches.ts";
import type { Way } from "./place-ports.ts";

/** The room of a layer, from left to right: in it, arrows run level; between columns they rise and fall. */
export interface Column {
  readonly left: number;
  readonly centre: number;
  readonly right: number;
}

/** Room between columns: what arrows need that hardly rise, and what those may take at most that rise high. */
const narrowest = 16;
const widest = 120;

/** Width of the text on a sheet of A4, 186 mm: a drawing that is no wider is not shrunk. */
const pageWidth = 527;

/** The part of the room asked for that is given even where the page is full: steep arrows are hard to follow. */
const leastShare = 0.2;

/** Gives the layers that hold something their places from left to right, the further apart the more arrows rise. */
export function placeColumns(graph: LayeredGraph, ways: readonly Way[]): ReadonlyMap<number, Column> {
  const reaches = layerReaches(graph);
  const layers = [...reaches.keys()].sort((a, b) => a - b);
  const wanted = wantedGaps(ways);
  const gaps = layers.slice(0, -1).map((layer) => wanted.get(layer) ?? narrowest);
  const needed = sum([...reaches.values()].map(({ left, right }) => left + right)) + gaps.length * narrowest;
  const more = sum(gaps) - gaps.length * narrowest;
  const share = more > 0 ? Math.min(1, Math.max(leastShare, (pageWidth - needed) / more)) : 0;

  const columns = new Map<number, Column>();
  let x = 0;
  for (const [index, layer] of layers.entries()) {
    const { left, right } = reaches.get(layer) ?? { left: 0, right: 0 };
    columns.set(layer, { left: x, centre: x + left, right: x + left + right });
    x += left + right + narrowest + ((gaps[index] ?? narrowest) - narrowest) * share;
  }
  return columns;
}

/** The room that arrows ask for on the right of each layer. */
function wantedGaps(ways: readonly Way[]): ReadonlyMap<number, number> {
  const wanted = new Map<number, number>();
  for (const { levels } of ways) {
    for (const [index, level] of levels.slice(1).entries()) {
      const { layer, y } = levels[index] ?? level;
      const gap = Math.min(widest, Math.abs(level.y - y) * 0.75);
      wanted.set(layer, Math.max(wanted.get(layer) ?? narrowest, gap));
    }
  }
  return wanted;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
