import { expect, test } from "vitest";
import type { Graph } from "./graph.ts";
import { graphSvg } from "./graph-svg.ts";

const graph: Graph = {
  title: "誰執行於何處",
  language: "zh-Hant-TW",
  nodes: [
    { id: "a", label: "Amazon ECS", note: "容器協調服務" },
    { id: "b", label: "AWS Fargate" },
    { id: "c", label: "<script>&\"'", isOutside: true },
  ],
  edges: [
    { from: "a", to: "b", label: "執行於", style: 0 },
    { from: "a", to: "c", label: "使用", style: 1 },
  ],
};

test("graphSvg() draws each box and each arrow with its words", () => {
  const svg = graphSvg(graph);

  for (const text of ["Amazon ECS", "容器協調服務", "AWS Fargate", "執行於", "使用", "誰執行於何處"]) {
    expect(svg).toContain(text);
  }
  expect(svg.match(/<rect /g)).toHaveLength(3);
});

test("graphSvg() gives the same text for the same graph", () => {
  expect(graphSvg(graph)).toBe(graphSvg(structuredClone(graph)));
});

test("graphSvg() shows markup in labels as text", () => {
  const svg = graphSvg(graph);

  expect(svg).not.toContain("<script");
  expect(svg).toContain("&#60;script&#62;&#38;&#34;&#39;");
});

test("graphSvg() gives a box room for its label", () => {
  const svg = graphSvg({ ...graph, nodes: [{ id: "a", label: "容".repeat(20) }], edges: [] });

  const width = Number(/<rect [^>]*width="([\d.]+)"/.exec(svg)?.[1]);
  expect(width).toBeGreaterThan(20 * 9);
});
