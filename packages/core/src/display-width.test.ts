import { expect, test } from "vitest";
import { displayWidth } from "./display-width.ts";

test.each([
  ["", 0],
  ["one host", 8],
  ["限單機", 6],
  ["ＥＫＳ、", 8],
  ["é", 1],
  ["e\u0301", 1],
  ["𠮷", 2],
  ["ガ", 2],
  ["한글", 4],
  ["⚡", 2],
  ["限單機（1）", 11],
  ["●●○○○ 低", 8],
  ["◐ ✓ ✗ –", 7],
  ["カ゚", 2],
  ["ｶ", 1],
  ["⭐ ❌ 🚢", 8],
  ["— “x” …", 7],
  ["a\u200bb", 2],
])("displayWidth() of %j is %i", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
