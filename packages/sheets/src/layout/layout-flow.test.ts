import type { DiagramView } from "@stackmatrix/view";
import { expect, test } from "vitest";
import { layoutFlow } from "./layout-flow.ts";

type Flow = Pick<DiagramView, "line" | "lineEdges" | "beside">;

test("layoutFlow() gives boxes the odd columns and arrows the even ones", () => {
  const [line, ...others] = layoutFlow(flowOf(["a", "b"]), 90);

  expect(others).toEqual([]);
  expect(line?.boxes.map(({ label, column }) => [label, column])).toEqual([
    ["a", 1],
    ["b", 3],
  ]);
  expect(line?.arrows).toEqual([{ column: 2, label: "" }]);
  expect(line?.tracks).toMatch(/^minmax\([\d.]+mm, auto\) minmax\(6mm, 1fr\) minmax\([\d.]+mm, auto\)$/);
});

test("layoutFlow() points the arrow of a pull at the one who pulls", () => {
  const flow: Flow = { ...flowOf(["a", "b"]), beside: [pull("b", "c")] };

  const [line] = layoutFlow(flow, 90);

  expect(line?.beside).toEqual([
    { column: 3, boxes: [{ label: "c", wrong: false, edge: "at the start", upwards: true }] },
  ]);
});

test("layoutFlow() puts boxes that stand at one box beside each other", () => {
  const flow: Flow = { ...flowOf(["a", "b"]), beside: [pull("a", "c"), pull("a", "d")] };

  const [line] = layoutFlow(flow, 90);

  expect(line?.beside.map(({ boxes, column }) => [column, boxes.map(({ label }) => label)])).toEqual([
    [1, ["c", "d"]],
  ]);
});

test("layoutFlow() breaks a flow that is longer than its room, and leads on from each line", () => {
  const labels = Array.from({ length: 9 }, (_, index) => `Service number ${index}`);
  const flow: Flow = { ...flowOf(labels), beside: [pull("Service number 7", "c")] };

  const lines = layoutFlow(flow, 90);

  expect(lines.length).toBeGreaterThan(1);
  expect(lines.flatMap(({ boxes }) => boxes.map(({ label }) => label))).toEqual(labels);
  expect(lines.flatMap(({ arrows }) => arrows)).toHaveLength(8 + lines.length - 1);
  for (const { arrows, boxes } of lines.slice(0, -1)) {
    expect(arrows.at(-1)?.column).toBe((boxes.at(-1)?.column ?? 0) + 1);
  }
  for (const { arrows, boxes, tracks } of lines.slice(1)) {
    expect([arrows[0]?.column, boxes[0]?.column]).toEqual([1, 2]);
    expect(tracks).toMatch(/^6mm minmax/);
  }
  expect(lines.at(-1)?.beside).toHaveLength(1);
});

test("layoutFlow() leaves no box alone in the last line where all words have room in the others", () => {
  const labels = ["a long label of words", "another label of words", "the last label of words"];

  const close = layoutFlow(flowOf(labels), 66);
  const wide = layoutFlow(flowOf(labels), 90);

  expect(close.map(({ boxes }) => boxes.length)).toEqual([3]);
  expect(wide.map(({ boxes }) => boxes.length)).toEqual([3]);
});

test.each([20, 58, 90, 186])("layoutFlow() asks for no more than its room of %i mm", (room) => {
  const labels = [
    "Donaudampfschifffahrtsgesellschaft",
    "容器".repeat(30),
    "a",
    "b c d",
    "HorizontalPodAutoscaler",
  ];

  for (const { tracks } of layoutFlow(flowOf([...labels, ...labels]), room)) {
    const widths = Array.from(tracks.matchAll(/(?:minmax\(|^)([\d.]+)mm/g), ([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room + 0.2);
  }
});

function flowOf(labels: readonly string[]): Flow {
  return {
    line: labels.map((label) => ({ id: label, label, wrong: false })),
    lineEdges: labels.slice(1).map((to, index) => ({
      from: labels[index] ?? "",
      to,
      type: "requests",
      label: "requests",
      isNamed: false,
      pulls: false,
    })),
    beside: [],
  };
}

function pull(anchor: string, id: string): Flow["beside"][number] {
  return {
    node: { id, label: id, wrong: false },
    edge: { from: anchor, to: id, type: "pulls-from", label: "at the start", isNamed: true, pulls: true },
    anchor,
  };
}
