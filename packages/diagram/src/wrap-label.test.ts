import { expect, test } from "vitest";
import { wrapLabel } from "./wrap-label.ts";

test.each([
  ["", []],
  ["uses", ["uses"]],
  ["managed version of", ["managed", "version of"]],
  ["not to be confused with", ["not to be", "confused with"]],
  ["Donaudampfschiff", ["Donaudampfschiff"]],
  ["使用其執行時", ["使用其執行時"]],
])("wrapLabel() cuts a long text at the space nearest its middle: %s", (label, lines) => {
  expect(wrapLabel(label, 6)).toEqual(lines);
});
