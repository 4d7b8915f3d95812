import { expect, test } from "vitest";
import { intersectUnicodeRanges, parseUnicodeRange } from "./unicode-range.ts";

test("parseUnicodeRange() reads points and ranges as CSS writes them", () => {
  expect(parseUnicodeRange("U+20, U+3000-30FF")).toEqual([
    [0x20, 0x20],
    [0x3000, 0x30ff],
  ]);
});

test.each([
  ["U+0-ff", "U+20-7e,U+b8-2ff", "U+20-7e,U+b8-ff"],
  ["U+20ac,U+370-3ff", "U+0-52F", "U+370-3ff"],
  ["U+41", "U+41", "U+41-41"],
  ["U+41", "U+42", ""],
])("intersectUnicodeRanges() gives what %s and %s have in common", (one, other, common) => {
  expect(intersectUnicodeRanges(one, other)).toBe(common);
});
