import { expect, test } from "vitest";
import { words } from "../words/words.ts";
import { formatDate } from "./format-date.ts";

test.each([
  ["2026-11-01", ["1 November 2026", "2026 年 11 月 1 日", "2026 年 11 月 1 日"]],
  ["2026-01", ["January 2026", "2026 年 1 月", "2026 年 1 月"]],
  ["2026", ["2026", "2026 年", "2026 年"]],
])("formatDate() writes %s as each language does", (date, expected) => {
  expect((["en", "zh-TW", "zh-CN"] as const).map((locale) => formatDate(date, words[locale]))).toEqual(
    expected,
  );
});
