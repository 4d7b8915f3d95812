import { Graph as DagreGraph, layout, type Point } from "@dagrejs/dagre";
import type { Graph, GraphEdge, GraphNode } from "./graph.ts";
import { textWidth } from "./text-width.ts";

/** A box with its place: centre and size, in points. */
export interface PlacedNode extends GraphNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An arrow with its course, and the middle of its label. */
export interface PlacedEdge extends GraphEdge {
  readonly points: readonly Point[];
  readonly x: number;
  readonly y: number;
}

/** A graph in which everything has its place. */
export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

/** Size of a box's label, in points; notes and the labels of arrows are smaller. */
export const labelSize = 9;
export const smallSize = 7;

/** Gives boxes and arrows their places, layer by layer from left to right. */
export function layoutGraph(graph: Graph): PlacedGraph {
  const dagre = new DagreGraph({ multigraph: true });
  dagre.setGraph({ rankdir: "LR", nodesep: 9, ranksep: 26, edgesep: 7, marginx: 2, marginy: 2 });
  for (const node of graph.nodes) dagre.setNode(node.id, boxSize(node));
  for (const [index, edge] of graph.edges.entries()) {
    const width = textWidth(edge.label) * smallSize;
    dagre.setEdge(edge.from, edge.to, { width, height: smallSize + 2, labelpos: "c" }, String(index));
  }
  layout(dagre);
  const { height = 0, width = 0 } = dagre.graph();
  return {
    width,
    height,
    nodes: graph.nodes.map((node) => {
      const { x = 0, y = 0 } = dagre.node(node.id);
      return { ...node, ...boxSize(node), x, y };
    }),
    edges: graph.edges.map((edge, index) => {
      const { points = [], x = 0, y = 0 } = dagre.edge(edge.from, edge.to, String(index));
      return { ...edge, points, x, y };
    }),
  };
}

function boxSize({ label, note }: GraphNode): { readonly width: number; readonly height: number } {
  const text = Math.max(textWidth(label) * labelSize, textWidth(note ?? "") * smallSize);
  return { width: text + 14, height: note ? 30 : 20 };
}
