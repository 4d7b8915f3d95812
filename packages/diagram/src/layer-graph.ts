import { Graph as DagreGraph, layout } from "@dagrejs/dagre";
import type { Graph, GraphEdge, GraphNode } from "./graph.ts";
import { joinEdges } from "./join-edges.ts";
import { boxSize, labelSize, type Size } from "./sizes.ts";

/** A box with its layer, counted from the left, and the y of its centre. */
export interface Box extends Size {
  readonly node: GraphNode;
  readonly layer: number;
  readonly y: number;
}

/** Where an arrow crosses a layer. */
export interface Level {
  readonly layer: number;
  readonly y: number;
}

/** An arrow between two boxes, looked at from left to right whichever way it points. */
export interface Link {
  readonly edge: GraphEdge;
  /** Its left box. */
  readonly from: Box;
  /** Its right box; the left one again where an arrow leads back to its own box. */
  readonly to: Box;
  /** It points from right to left. */
  readonly isBack: boolean;
  /** The layers on its way in which it has to pass other boxes or labels; under its box, if it has but one. */
  readonly stops: readonly Level[];
  /** The stop at which its label stands. */
  readonly labelled: Level | undefined;
}

/** A graph of which is known what stands in which layer, and how high. */
export interface LayeredGraph {
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

/**
 * Gives boxes and labels their layers and heights, and arrows a free lane through each layer that they cross: no box
 * and no label of a layer is as high as a lane, so that an arrow that keeps to its lanes meets nothing.
 */
export function layerGraph(graph: Graph): LayeredGraph {
  const ends = joinEdges(graph);
  const dagre = new DagreGraph({ multigraph: true });
  // Of the distances between layers dagre needs none: only the order and the heights of its layout are used.
  dagre.setGraph({ rankdir: "LR", nodesep: 12, edgesep: 7, ranksep: 0 });
  for (const [index, node] of graph.nodes.entries()) {
    const sides = [ends.filter(({ from }) => from === index), ends.filter(({ to }) => to === index)];
    dagre.setNode(key(index), boxSize(node, Math.max(...sides.map(({ length }) => length))));
  }
  for (const [index, { edge, from, to }] of ends.entries()) {
    dagre.setEdge(key(from), key(to), { ...labelSize(edge.label), labelpos: "c" }, key(index));
  }
  layout(dagre);

  const boxes = graph.nodes.map((node, index): Box => {
    const { height = 0, rank = 0, width = 0, y = 0 } = dagre.node(key(index));
    return { node, layer: rank, width, height, y };
  });
  const links = ends.flatMap(({ edge, isBack, ...end }, index): Link[] => {
    const [from, to] = [boxes[end.from], boxes[end.to]];
    if (!from || !to) return [];
    const { points = [], y = 0 } = dagre.edge(key(end.from), key(end.to), key(index));
    const stops = from === to ? [{ layer: from.layer, y }] : lanes(points, from.layer);
    const labelled = edge.label === "" ? undefined : stops[Math.floor(stops.length / 2)];
    return [{ edge, from, to, isBack, stops, labelled }];
  });
  return { boxes, links: withoutEmptyLayers(boxes, links) };
}

/** dagre keeps ids as keys of plain objects, where "constructor" would be found before it is set. */
function key(index: number): string {
  return `#${index}`;
}

/** dagre's course of an arrow has its two ends, and between them a point in each layer. */
function lanes(points: readonly { readonly y: number }[], first: number): readonly Level[] {
  return points.slice(1, -1).map(({ y }, index) => ({ layer: first + 1 + index, y }));
}

/** Between two layers of boxes dagre has one for labels; where it holds none, arrows need not keep to their lanes. */
function withoutEmptyLayers(boxes: readonly Box[], links: readonly Link[]): readonly Link[] {
  const full = new Set(
    [...boxes, ...links.flatMap(({ labelled }) => labelled ?? [])].map(({ layer }) => layer),
  );
  return links.map((link) => ({ ...link, stops: link.stops.filter(({ layer }) => full.has(layer)) }));
}
