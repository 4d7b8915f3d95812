import { expect, test } from "vitest";
import { csvText } from "./csv-text.ts";

test("csvText() ends each row in CR LF, and begins with a mark where it is asked to", () => {
  const rows = [
    ["row", "Amazon ECS"],
    ["服務探索", ""],
  ];

  expect(csvText(rows)).toBe("row,Amazon ECS\r\n服務探索,\r\n");
  expect(csvText(rows, { mark: true })).toBe(`\ufeff${csvText(rows)}`);
  expect(csvText([])).toBe("");
});

test.each([
  ["one, two", '"one, two"'],
  ['the "best"', '"the ""best"""'],
  ["one\ntwo", '"one\ntwo"'],
  ["one\r\ntwo", '"one\r\ntwo"'],
  ["one;two", '"one;two"'],
  [" edge", '" edge"'],
  ["plain text", "plain text"],
  ["it's | <b>so</b>", "it's | <b>so</b>"],
])("csvText() quotes %j where its reader would part it", (text, expected) => {
  expect(csvText([[text]])).toBe(`${expected}\r\n`);
});

test.each(["=1+1", "+1+1", "-1+1", "@SUM(A1)", "＝1", "＋ add-on", "－1", "＠x", "-", "-1e999", "+0x10"])(
  "csvText() gives %j, which a spreadsheet would reckon with, an apostrophe",
  (text) => {
    expect(csvText([[text]])).toBe(`'${text}\r\n`);
  },
);

test.each([
  ["\t=1", `"'\t=1"`],
  ["\r=1", `"'\r=1"`],
  ["\n=1", `"'\n=1"`],
  [" =1", "' =1"],
  ["\ufeff=1", "'\ufeff=1"],
  ["=1,2", `"'=1,2"`],
  ['="x"', `"'=""x"""`],
])("csvText() finds the formula in %j, whatever stands before it or makes it quoted", (text, expected) => {
  expect(csvText([[text]])).toBe(`${expected}\r\n`);
});

test.each(["-5", "+5", "-.5", "-1.25e-3", "0", "2026-11-29", "–", "a=b", "'", "·"])(
  "csvText() leaves %j as it is",
  (text) => {
    expect(csvText([[text]])).toBe(`${text}\r\n`);
  },
);
