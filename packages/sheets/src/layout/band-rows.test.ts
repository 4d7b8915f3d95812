import { expect, test } from "vitest";
import { bandRows } from "./band-rows.ts";

const rows = (count: number) => Array.from({ length: count }, () => 10);

test("bandRows() fills a page and goes on with the next, under the same heading", () => {
  expect(bandRows([{ heading: 5, rows: rows(12) }], { first: 50, others: 65 })).toEqual([
    [{ group: 0, from: 0, to: 4 }],
    [{ group: 0, from: 4, to: 10 }],
    [{ group: 0, from: 10, to: 12 }],
  ]);
});

test("bandRows() begins a group on another page where most of a page is filled, and it stays whole there", () => {
  const groups = [rows(8), rows(5)].map((rows) => ({ heading: 5, rows }));

  expect(bandRows(groups, { first: 100, others: 100 })).toEqual([
    [{ group: 0, from: 0, to: 8 }],
    [{ group: 1, from: 0, to: 5 }],
  ]);
});

test("bandRows() leaves no heading alone at a page's foot, and puts a row somewhere that is higher than a page", () => {
  expect(
    bandRows(
      [
        { heading: 0, rows: [40] },
        { heading: 5, rows: [80, 120] },
      ],
      { first: 45, others: 100 },
    ),
  ).toEqual([[{ group: 0, from: 0, to: 1 }], [{ group: 1, from: 0, to: 1 }], [{ group: 1, from: 1, to: 2 }]]);
});
