import { expect, test } from "vitest";
import { aProject } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

const traitOf = (type: string, cell: string) =>
  `name: { en: X }\ntype: ${type}\nvalues:\n  alpha: { ${cell}, basis: by-definition }\n`;

test.each([
  ["number", "value: { from: 9, to: 10 }", []],
  ["number", "value: { from: 10, to: 9 }", ["4:27"]],
  ["number", "value: { from: 1.10, to: 1.1 }", []],
  ["number", "values: [{ id: a, value: 1 }, { id: b, value: { from: 2, to: -2 } }]", ["4:66"]],
  ["date", "value: { from: 2025, to: 2026-01 }", []],
  ["date", "value: { from: 2026-02, to: 2026-01-31 }", ["4:27"]],
  ["version", "value: { from: 1.9, to: 1.10 }", []],
  ["version", "value: { from: '2.0', to: 2.0-rc.1 }", ["4:27"]],
])("rangesBeginFirst compares the ends of a range by their type: %s, %s", (type, cell, places) => {
  expect(problemsIn(aProject({ "traits/x": traitOf(type, cell) }))).toEqual(
    places.map((place) => `data/traits/x.yaml:${place} range/reversed`),
  );
});
