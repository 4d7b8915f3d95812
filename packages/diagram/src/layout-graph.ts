import type { Graph, GraphEdge } from "./graph.ts";
import { type Box, type LayeredGraph, layerGraph } from "./layer-graph.ts";
import { type Column, placeColumns } from "./place-columns.ts";
import { placePorts } from "./place-ports.ts";
import { type Point, routeWay, type Stroke } from "./route-way.ts";
import { labelSize } from "./sizes.ts";

/** A box with the x of its centre. */
export interface PlacedBox extends Box {
  readonly x: number;
}

/** An arrow with its course, and the middle of its label. */
export interface PlacedEdge {
  readonly edge: GraphEdge;
  readonly strokes: readonly Stroke[];
  readonly label: Point | undefined;
}

/** A graph in which everything has its place. */
export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly boxes: readonly PlacedBox[];
  readonly edges: readonly PlacedEdge[];
}

/**
 * Gives boxes and arrows their places, layer by layer from left to right. Arrows leave boxes at the right and come in
 * at the left, but for those that close a cycle, which run the other way.
 */
export function layoutGraph(graph: Graph): PlacedGraph {
  const layered = layerGraph(graph);
  const ways = placePorts(layered.links);
  const columns = placeColumns(layered, ways);
  const centre = (layer: number) => columns.get(layer)?.centre ?? 0;
  return {
    ...extent(layered, columns),
    boxes: layered.boxes.map((box) => ({ ...box, x: centre(box.layer) })),
    edges: ways.map((way) => {
      const { edge, labelled } = way.link;
      const label = labelled && { x: centre(labelled.layer), y: labelled.y };
      return { edge, strokes: routeWay(way, columns), label };
    }),
  };
}

type Extent = Pick<PlacedGraph, "width" | "height" | "top">;

/** dagre's own extent leaves lanes out that run above or below all boxes. */
function extent({ boxes, links }: LayeredGraph, columns: ReadonlyMap<number, Column>): Extent {
  const spans = [
    ...boxes.map(({ height, y }) => ({ y, height })),
    ...links.flatMap(({ edge, labelled, stops }) => {
      const { height } = labelSize(edge.label);
      return stops.map((stop) => ({ y: stop.y, height: stop === labelled ? height : 1 }));
    }),
  ];
  if (spans.length === 0) return { width: 0, height: 0, top: 0 };
  const top = Math.min(...spans.map(({ height, y }) => y - height / 2));
  const bottom = Math.max(...spans.map(({ height, y }) => y + height / 2));
  return { width: Math.max(...[...columns.values()].map(({ right }) => right)), height: bottom - top, top };
}
