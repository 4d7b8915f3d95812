import fc from "fast-check";
import { expect, test } from "vitest";
import type { Graph } from "./graph.ts";
import { graphSvg } from "./graph-svg.ts";
import { anyGraph } from "./testing/any-graph.ts";
import { findFaults } from "./testing/find-faults.ts";

const graphs: readonly (readonly [name: string, graph: Graph])[] = [
  ["an arrow over several layers", aGraph("a-b b-c c-d a-d a-c b-d")],
  ["a cycle", aGraph("a-b b-c c-a")],
  ["a cycle of two", aGraph("a-b b-a")],
  ["several arrows between two boxes", aGraph("a-b a-b a-b b-a")],
  ["arrows that lead back to their own box", aGraph("a-a a-a a-b b-b c-c")],
  ["a box that many arrows lead to", aGraph("a-h b-h c-h d-h e-h f-h g-h h-i h-j h-k")],
  ["each with each", aGraph("a-b a-c a-d a-e b-c b-d b-e c-d c-e d-e e-a d-b")],
  ["arrows that cannot but cross", aGraph("a-x a-y a-z b-x b-y b-z c-x c-y c-z a-b")],
];

test.each(graphs)("graphSvg() leads arrows around boxes and labels: %s", (_name, graph) => {
  expect(findFaults(graph)).toEqual([]);
  expect(findFaults({ ...graph, edges: graph.edges.map((edge) => ({ ...edge, label: "" })) })).toEqual([]);
});

test("graphSvg() leads arrows around boxes and labels in any graph", () => {
  fc.assert(
    fc.property(anyGraph(), (graph) => {
      expect(findFaults(graph)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("graphSvg() draws a graph without boxes as an empty picture", () => {
  expect(graphSvg({ title: "None", language: "en", nodes: [], edges: [] })).toContain('viewBox="-2 -2 4 4"');
});

/** A graph of the boxes that its arrows name, each arrow with a label. */
function aGraph(arrows: string): Graph {
  const pairs = arrows.split(" ").map((arrow) => arrow.split("-"));
  return {
    title: "A graph",
    language: "en",
    nodes: [...new Set(pairs.flat())].map((id) => ({ id, label: `Box ${id}`, note: "A box of a test" })),
    edges: pairs.map(([from = "", to = ""], style) => ({ from, to, label: "leads the way to", style })),
  };
}
