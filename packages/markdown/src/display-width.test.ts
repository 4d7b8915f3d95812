import { expect, test } from "vitest";
import { displayWidth } from "./display-width.ts";

test.each([
  ["", 0],
  ["Amazon ECS", 10],
  ["服務探索", 8],
  ["限單機（1）", 11],
  ["●●○○○ 低", 8],
  ["◐ ✓ ✗ –", 7],
  ["＋", 2],
  ["e\u0301", 1],
  ["カ゚", 2],
  ["ｶ", 1],
  ["한글", 4],
  ["⭐ ❌ 🚢", 8],
  ["𠀀", 2],
])("displayWidth() counts the columns of %j", (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});
