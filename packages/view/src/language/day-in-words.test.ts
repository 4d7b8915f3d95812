import { expect, test } from "vitest";
import { words } from "../words/words.ts";
import { dayInWords } from "./day-in-words.ts";

test.each([
  [{ date: "2026-01-31", seenOn: undefined }, ["2026-01-31", "2026-01-31", "2026-01-31"]],
  [{ date: "undated", seenOn: undefined }, ["undated", "無日期", "无日期"]],
  [
    { date: "undated", seenOn: "2025-10-10" },
    ["seen on 2025-10-10", "內容見於 2025-10-10", "内容见于 2025-10-10"],
  ],
])("dayInWords() tells of %j when it is from", (source, expected) => {
  expect([words.en, words["zh-TW"], words["zh-CN"]].map((word) => dayInWords(source, word))).toEqual(
    expected,
  );
});
