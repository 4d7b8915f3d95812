/**
 * Graphs as SVG: laid out without a browser and without fonts, the same on every machine. Runs in Node and browsers.
 *
 * @example
 * const svg = graphSvg({ title: "Who runs on what", language: "en", nodes, edges });
 *
 * @module
 */
export { diagramGraph } from "./diagram-graph.ts";
export type { Graph, GraphEdge, GraphNode } from "./graph.ts";
export { type Drawing, drawGraph, graphSvg } from "./graph-svg.ts";
