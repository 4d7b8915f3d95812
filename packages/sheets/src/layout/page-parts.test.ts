import { expect, test } from "vitest";
import { pageParts } from "./page-parts.ts";

const table = (rows: number) => ({
  groups: [{ isNamed: false, rows: Array.from({ length: rows }, () => 5) }],
  heads: 10,
});

/** Each part by its number and rows, with a sign where it begins a page. */
function orderOf(...[count, split]: Parameters<typeof pageParts>) {
  return pageParts(count, split).map(({ isPaged, part, stretches }) => {
    const [{ from = 0, to = 0 } = {}] = stretches;
    return `${isPaged ? "page " : ""}${part}: ${from}-${to}`;
  });
}

test("pageParts() puts parts under each other that have room on a page", () => {
  expect(orderOf(2, { ...table(10), paper: { height: 250, first: 200 } })).toEqual(["0: 0-10", "1: 0-10"]);
});

test("pageParts() lets longer ones take turns, until what is left has room on one page", () => {
  expect(orderOf(2, { ...table(60), paper: { height: 216, first: 191 } })).toEqual([
    "0: 0-35",
    "page 1: 0-35",
    "page 0: 35-60",
    "page 1: 35-60",
  ]);
  expect(orderOf(2, { ...table(45), paper: { height: 216, first: 191 } }).slice(2)).toEqual([
    "page 0: 35-45",
    "1: 35-45",
  ]);
});

test("pageParts() begins a page where little is left of the one before", () => {
  expect(orderOf(2, { ...table(10), paper: { height: 250, first: 30 } })).toEqual([
    "page 0: 0-10",
    "1: 0-10",
  ]);
});

test("pageParts() keeps parts one behind the other where the sheet's pages are not known", () => {
  expect(orderOf(2, { ...table(600), paper: undefined })).toEqual(["0: 0-600", "1: 0-600"]);
});
