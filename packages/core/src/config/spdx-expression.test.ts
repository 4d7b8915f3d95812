import { expect, test } from "vitest";
import { spdxExpression } from "./spdx-expression.ts";

test.each([
  ["CC-BY-4.0", true],
  ["GPL-2.0+", true],
  ["LicenseRef-our-own", true],
  ["CC0-1.0 OR MIT", true],
  ["(MIT AND CC-BY-4.0) OR Apache-2.0 WITH LLVM-exception", true],
  ["", false],
  ["MIT OR", false],
  ["MIT or GPL", false],
  ["(MIT", false],
  ["MIT) AND (MIT", false],
  ["MIT\nOR MIT", false],
  ["<b>MIT</b>", false],
  ["CC BY 4.0", false],
])("spdxExpression takes what SPDX writes: %j", (text, isTaken) => {
  expect(spdxExpression.safeParse(text).success).toBe(isTaken);
});
