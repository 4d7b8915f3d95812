import { aDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { diagramView } from "./diagram-view.ts";

test("diagramView() follows the arrows from the first box, but not to what is only pulled from", () => {
  const { beside, line } = viewOf(
    ["client", "server", "store", "registry"],
    ["server pulls-from registry", "client requests server", "server requests store"],
  );

  expect(line.map(({ id }) => id)).toEqual(["client", "server", "store"]);
  expect(beside.map(({ anchor, node }) => [node.id, anchor])).toEqual([["registry", "server"]]);
});

test("diagramView() ties what stands beside the line to the box at the other end of its arrow, whichever way that leads", () => {
  const { beside } = viewOf(
    ["client", "server", "watcher", "registry", "lonely"],
    ["client requests server", "watcher requests client", "server pulls-from registry"],
  );

  expect(beside.map(({ anchor, node }) => [node.id, anchor])).toEqual([
    ["watcher", "client"],
    ["registry", "server"],
  ]);
});

test("diagramView() ends its line where the arrows come back to it", () => {
  const { line } = viewOf(["a", "b", "c"], ["a requests b", "b requests c", "c requests b"]);

  expect(line.map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

test("diagramView() has the boxes of its line as they are written, with the arrow between neighbours either way", () => {
  const { line, lineEdges } = viewOf(["a", "c", "b"], ["a requests b", "b requests c"]);

  expect(line.map(({ id }) => id)).toEqual(["a", "c", "b"]);
  expect(lineEdges.map((edge) => edge && [edge.from, edge.to])).toEqual([undefined, ["b", "c"]]);
});

test("diagramView() calls a box what the diagram calls it, or what its service is called", () => {
  const { nodes } = viewOf(
    ["a", { id: "b", service: "alpha" }, { id: "c", service: "alpha", label: { en: "a second Alpha" } }],
    ["a requests b", "b requests c"],
  );

  expect(nodes.map(({ label }) => label)).toEqual(["a", "Alpha", "a second Alpha"]);
});

/** The view of a diagram of these boxes and of arrows such as "client requests server". */
function viewOf(nodes: readonly (string | object)[], edges: readonly string[]) {
  const dataset = aDataset({
    "diagrams/flow": {
      title: { en: "A flow" },
      summary: { en: "From left to right." },
      shape: "flow",
      nodes: nodes.map((node) => (typeof node === "string" ? { id: node, label: { en: node } } : node)),
      edges: edges.map((edge) => {
        const [from, type, to] = edge.split(" ");
        return { from, to, type };
      }),
    },
  });
  const diagram = dataset.diagrams.get("flow");
  if (!diagram) throw new Error("No diagram");
  return diagramView(startPage(dataset, "en"), diagram);
}
