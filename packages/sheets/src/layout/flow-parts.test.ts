import { expect, test } from "vitest";
import { flowParts } from "./flow-parts.ts";
import type { FlowLine } from "./layout-flow.ts";

const box = (label: string, column: number) => ({ label, column, wrong: false });
const line: FlowLine = {
  tracks: "",
  boxes: [box("a", 2), box("b", 4)],
  arrows: [
    { column: 1, label: "" },
    { column: 3, label: "calls" },
  ],
  beside: [{ column: 2, boxes: [{ label: "c", wrong: false, edge: "from", upwards: true }] }],
};

test("flowParts() puts boxes and the arrows between them in the order in which they are read", () => {
  const parts = flowParts(line);

  expect(parts.map(({ column, partial }) => [partial, column])).toEqual([
    ["flow-arrow", 1],
    ["flow-box", 2],
    ["flow-arrow", 3],
    ["flow-box", 4],
    ["flow-beside", 2],
  ]);
});

test("flowParts() tells the arrow that leads in from the line before, which has been read there", () => {
  const arrows = flowParts(line).filter((part) => part.partial === "flow-arrow");

  expect(arrows.map(({ isEntry }) => isEntry)).toEqual([true, false]);
});
