import { expect, test } from "vitest";
import { isUnchanged } from "./is-unchanged.ts";

test.each([
  [undefined, false],
  ['"a"', true],
  ['W/"a"', true],
  ["*", true],
  ['"b", "a"', true],
  ['"b"', false],
  ["a", false],
])("isUnchanged() compares %j with the tag", (header, unchanged) => {
  expect(isUnchanged(header, '"a"')).toBe(unchanged);
});
