import type { DiagramView } from "@stackmatrix/core";
import { expect, test } from "vitest";
import { layoutDiagram } from "./layout-diagram.ts";

const node = (id: string) => ({ id, label: id, wrong: false });

const flow: DiagramView = {
  id: "flow",
  title: "A flow",
  summary: "From a to b.",
  shape: "flow",
  line: [node("a"), node("b")],
  lineEdges: [{ from: "a", to: "b", type: "requests", label: "requests", isNamed: false }],
  beside: [
    {
      node: node("c"),
      edge: { from: "b", to: "c", type: "pulls-from", label: "at the start", isNamed: true },
      anchor: "b",
    },
  ],
  nodes: [],
  edges: [],
  isWrong: false,
  footnotes: [],
};

test("layoutDiagram() gives boxes the odd columns and arrows the even ones", () => {
  const layout = layoutDiagram(flow, "en");

  expect(layout.boxes.map(({ label, column }) => [label, column])).toEqual([
    ["a", 1],
    ["b", 3],
  ]);
  expect(layout.arrows).toEqual([{ column: 2, label: "" }]);
  expect(layout.tracks).toBe("minmax(min-content, auto) minmax(6mm, 1fr) minmax(min-content, auto)");
});

test("layoutDiagram() points the arrow of a pull at the one who pulls", () => {
  const layout = layoutDiagram(flow, "en");

  expect(layout.beside).toMatchObject([{ label: "c", column: 3, edge: "at the start", upwards: true }]);
});
