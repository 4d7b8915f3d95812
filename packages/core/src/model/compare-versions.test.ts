import { expect, test } from "vitest";
import { compareVersions } from "./compare-versions.ts";

test("compareVersions() sorts number by number, pre-releases first, further words last", () => {
  const inOrder = [
    "0.9",
    "v1.0.0-alpha.2",
    "1.0.0-alpha.10",
    "1.0.0-alpha.beta",
    "1.0.0b2",
    "1.0.0-rc.1",
    "1.0",
    "1.0.1",
    "1.1.1",
    "1.1.1a",
    "1.1.1w",
    "1.9",
    "1.10",
    "22.04 LTS",
    "Java 23",
    "rolling",
  ];

  expect(inOrder.toReversed().sort(compareVersions)).toEqual(inOrder);
});

test.each([
  ["1", "1.0.0"],
  ["v2.1", "2.1"],
  ["1.0.0+build.5", "1.0.0"],
  ["3.0", "3.0"],
])("compareVersions() takes %s and %s for one version", (one, other) => {
  expect(compareVersions(one, other)).toBe(0);
  expect(compareVersions(other, one)).toBe(0);
});
