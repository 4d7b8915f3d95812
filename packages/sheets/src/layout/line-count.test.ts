import { expect, test } from "vitest";
import { lineCount } from "./line-count.ts";
import { textWidth } from "./text-width.ts";

const word = textWidth("aaaa", 10);

test("lineCount() fills lines with words and breaks those that are longer than a line", () => {
  expect(lineCount("", 10, word)).toBe(1);
  expect(lineCount("aaaa", 10, word)).toBe(1);
  expect(lineCount("aaaa aaaa aaaa", 10, word)).toBe(3);
  expect(lineCount("aaaa aaaa aaaa", 10, 3 * word)).toBe(2);
  expect(lineCount("aaaaaaaa", 10, word)).toBe(2);
  expect(lineCount("aaaa-aaaa", 10, word * 1.2)).toBe(2);
});

test("lineCount() breaks Chinese between any two characters", () => {
  expect(lineCount("容器協調服務", 10, textWidth("容器協", 10))).toBe(2);
});
