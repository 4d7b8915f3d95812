import { findBackEdges } from "./find-back-edges.ts";
import type { Graph, GraphEdge } from "./graph.ts";

/** An arrow with the places of its left and of its right box among all boxes. */
export interface JoinedEdge {
  readonly edge: GraphEdge;
  readonly isBack: boolean;
  readonly from: number;
  readonly to: number;
}

/** Turns arrows round that close a cycle; leaves out those that lack a box. */
export function joinEdges(graph: Graph): readonly JoinedEdge[] {
  const indexes = new Map(graph.nodes.map(({ id }, index) => [id, index]));
  const back = findBackEdges(graph);
  return graph.edges.flatMap((edge) => {
    const [tail, head] = [indexes.get(edge.from), indexes.get(edge.to)];
    if (tail === undefined || head === undefined) return [];
    const isBack = tail !== head && back.has(edge);
    return [{ edge, isBack, from: isBack ? head : tail, to: isBack ? tail : head }];
  });
}
