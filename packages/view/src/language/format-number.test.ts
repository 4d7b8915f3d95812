import { parseYaml } from "@stackmatrix/core";
import { decimal } from "@stackmatrix/core/schema";
import { expect, test } from "vitest";
import { formatNumber } from "./format-number.ts";

test.each([
  ["0", "0"],
  ["0.10", "0.10"],
  ["1.10", "1.10"],
  ["1234.50", "1,234.50"],
  ["0.00001000", "0.00001000"],
  ["1e-7", "0.0000001"],
  ["1e21", "1,000,000,000,000,000,000,000"],
  ["9007199254740992", "9,007,199,254,740,992"],
  ["-1234567", "-1,234,567"],
  ["-123", "-123"],
  ["+1000", "+1,000"],
  [".5", "0.5"],
])("a number that is written %s reads %s", (text, expected) => {
  const file = parseYaml({ path: "x.yaml", text });

  expect(formatNumber(decimal.parse(file.ok && file.value.value))).toBe(expected);
});
