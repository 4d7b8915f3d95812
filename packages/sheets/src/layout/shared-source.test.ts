import { expect, test } from "vitest";
import { sharedSource } from "./shared-source.ts";

test("sharedSource() finds the one source of a table, whatever cells have none", () => {
  expect(sharedSource([[3], [], [3]])).toBe(3);
});

test.each([
  ["two sources", [[3], [4]]],
  ["two sources in one cell", [[3, 4], [3]]],
  ["one cell that has any", [[3], []]],
  ["no source", [[], []]],
])("sharedSource() leaves each mark at its cell where there is %s", (_, cells) => {
  expect(sharedSource(cells)).toBeUndefined();
});
