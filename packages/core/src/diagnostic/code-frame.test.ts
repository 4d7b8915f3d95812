import { expect, test } from "vitest";
import { codeFrame, linesOf } from "./code-frame.ts";

function frame(text: string, place: [line: number, column: number, endLine: number, endColumn: number]) {
  const [line, column, endLine, endColumn] = place;
  const range = { start: { line, column }, end: { line: endLine, column: endColumn } };
  return codeFrame(linesOf(text), { path: "x.yaml", range });
}

test("codeFrame() shows the line before and puts carets under what is meant", () => {
  expect(frame("assessments:\n  kuberntes:\n", [2, 3, 2, 12])).toEqual([
    "  1 | assessments:",
    "> 2 |   kuberntes:",
    "    |   ^^^^^^^^^",
  ]);
});

test("codeFrame() counts a Chinese character as two columns", () => {
  expect(frame("name: { zh-TW: 服務, en: 探x索 }\n", [1, 24, 1, 27])).toEqual([
    "> 1 | name: { zh-TW: 服務, en: 探x索 }",
    "    |                          ^^^^^",
  ]);
});

test("codeFrame() aligns line numbers of different length", () => {
  const text = `${"x\n".repeat(8)}nine\nten\n`;

  expect(frame(text, [10, 1, 10, 4])).toEqual(["   9 | nine", "> 10 | ten", "     | ^^^"]);
});

test("codeFrame() marks the first line of a value of several lines, and an empty place by one caret", () => {
  expect(frame("a:\n  b: 1\n  c: 2\n", [2, 3, 3, 7]).at(-1)).toBe("    |   ^^^^");
  expect(frame("a: 1\n", [1, 1, 1, 1]).at(-1)).toBe("    | ^");
});

test("codeFrame() cuts long lines around the place", () => {
  const [line = "", carets = ""] = frame(`a: ${"[".repeat(500)}x${"]".repeat(500)}`, [1, 504, 1, 505]);

  expect(line.length).toBeLessThan(120);
  expect(line.startsWith("> 1 | …")).toBe(true);
  expect(line.endsWith("…")).toBe(true);
  expect(line.charAt(carets.indexOf("^"))).toBe("x");
});

test("codeFrame() names what a terminal would obey or hide", () => {
  expect(frame("a: \u001b[31m\u202e\tb\r\n", [1, 5, 1, 6])).toEqual([
    "> 1 | a: <U+001B>[31m<U+202E> b",
    "    |            ^",
  ]);
  expect(frame("a: x\u200by\n", [1, 5, 1, 6])).toEqual(["> 1 | a: x<U+200B>y", "    |     ^^^^^^^^"]);
});

test("codeFrame() names joiners and variation selectors only where they are meant", () => {
  expect(frame("a: \u2764\ufe0f, b\u200dc\n", [1, 8, 1, 10])).toEqual([
    "> 1 | a: \u2764\ufe0f, b<U+200D>c",
    "    |       ^^^^^^^^^",
  ]);
});

test("codeFrame() does not show a byte order mark", () => {
  expect(frame("\ufeffa: 1\n", [1, 1, 1, 2])).toEqual(["> 1 | a: 1", "    | ^"]);
});

test("codeFrame() has nothing to show of a file as a whole", () => {
  expect(codeFrame(["a: 1"], { path: "x.yaml" })).toEqual([]);
});
