import { aDataset, aService } from "@stackmatrix/core/testing";
import { diagramView, startPage } from "@stackmatrix/view";
import { expect, test } from "vitest";
import { diagramGraph } from "./diagram-graph.ts";

test.each([
  { relations: ["runs-on"], labels: [""], styles: [0] },
  { relations: ["runs-on", "uses"], labels: ["runs on", "uses"], styles: [0, 1] },
])(
  "diagramGraph() names its arrows only where it has several kinds: $relations",
  ({ labels, relations, styles }) => {
    const dataset = aDataset({
      "services/alpha": aService({
        relations: [
          { type: "runs-on", service: "beta", basis: "by-definition" },
          { type: "uses", external: { name: "Gamma" }, basis: "by-definition" },
        ],
      }),
      "diagrams/who": { title: { en: "Who" }, summary: { en: "All." }, shape: "relations", relations },
    });
    const diagram = dataset.diagrams.get("who");

    const graph = diagram && diagramGraph(diagramView(startPage(dataset, "en"), diagram), "en");

    expect(graph).toMatchObject({ title: "Who", language: "en" });
    expect(graph?.edges.map(({ label }) => label)).toEqual(labels);
    expect(graph?.edges.map(({ style }) => style)).toEqual(styles);
  },
);
