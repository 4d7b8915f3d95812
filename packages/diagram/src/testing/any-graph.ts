import fc from "fast-check";
import type { Graph } from "../graph.ts";

/** Graphs as relations may draw them: with cycles, several arrows between two boxes, loops and boxes of their own. */
export function anyGraph(): fc.Arbitrary<Graph> {
  return fc.integer({ min: 1, max: 30 }).chain((size) => {
    const index = fc.nat(size - 1);
    const node = fc.record({ label: anyName, note: fc.option(anyName, { nil: undefined }) });
    const edge = fc.record({ from: index, to: index, label: fc.constantFrom(...labels) });
    return fc
      .record({
        nodes: fc.array(node, { minLength: size, maxLength: size }),
        edges: fc.array(edge, { maxLength: size + 10 }),
        isLabelled: fc.boolean(),
      })
      .map(({ edges, isLabelled, nodes }) => ({
        title: "Any",
        language: "en",
        nodes: nodes.map((node, index) => ({ ...node, id: idOf(index) })),
        edges: edges.map(({ from, label, to }) => {
          const style = labels.indexOf(label);
          return { from: idOf(from), to: idOf(to), label: isLabelled ? label : "", style };
        }),
      }));
  });
}

const anyName = fc.constantFrom(
  "K3s",
  "Amazon ECS",
  "Google Kubernetes Engine",
  "容器協調服務",
  "Container engine, no daemon",
  "A".repeat(40),
);

const labels = ["runs on", "uses the runtime", "not to be confused with", "執行於", "managed version of", ""];

function idOf(index: number): string {
  return ["constructor", "__proto__"][index] ?? `node-${index}`;
}
