import type { Dataset } from "@stackmatrix/core";
import { smallDataset } from "@stackmatrix/core/testing";
import { diagramView, startPage } from "@stackmatrix/view";
import { expect, test } from "vitest";
import { diagramLine, mermaidFlowchart } from "./mermaid.ts";

test("mermaidFlowchart() lets no label leave its quotes", () => {
  const chart = mermaidFlowchart(viewOf(smallDataset(), "crossing"));

  expect(chart.split("\n")).toEqual([
    "flowchart LR",
    '  n1["Quay #34;1#34; #60;b#62;"]',
    '  n2["Ferry"]',
    '  n1 -->|"requests"| n2',
  ]);
});

test("mermaidFlowchart() writes what Liquid, Vue and Mermaid itself would read as references", () => {
  const view = viewOf(smallDataset(), "crossing");
  const nodes = view.nodes.map((node) => ({ ...node, label: "{{ x }} {% y %} $$z$$" }));

  const chart = mermaidFlowchart({ ...view, nodes });

  expect(chart).toContain('n1["#123;#123; x #125;#125; #123;% y %#125; #36;#36;z#36;#36;"]');
});

test.each([
  ...[...'&#"<>`|\\{}$'].map((sign) => [`a${sign}b`, `a#${sign.charCodeAt(0)};b`]),
  ["12. a", "12#46; a"],
  ["- a", "#45; a"],
  ["* a", "#42; a"],
  ["+ a", "#43; a"],
  ["-a *b* 1.5", "-a *b* 1.5"],
])("mermaidFlowchart() shows %s as it is, in a box and at an arrow", (label, written) => {
  const view = viewOf(smallDataset(), "crossing");
  const nodes = view.nodes.map((node) => ({ ...node, label }));
  const edges = view.edges.map((edge) => ({ ...edge, label }));

  const chart = mermaidFlowchart({ ...view, nodes, edges });

  expect(chart.split("\n").slice(1)).toEqual([
    `  n1["${written}"]`,
    `  n2["${written}"]`,
    `  n1 -->|"${written}"| n2`,
  ]);
});

test("A diagram marks the box that does not belong there", () => {
  const view = viewOf(smallDataset(), "wrong-crossing");

  const chart = mermaidFlowchart(view);

  expect(chart).toContain('n1["✗ 1. Bridge"]');
  expect(chart).toContain("class n1 wrong");
  expect(diagramLine(view)).toBe("✗ 1. Bridge → Ferry");
});

function viewOf(dataset: Dataset, id: string) {
  const diagram = dataset.diagrams.get(id);
  if (!diagram) throw new Error(`No diagram ${id}`);
  return diagramView(startPage(dataset, "en"), diagram);
}
