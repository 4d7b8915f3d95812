import type { BlockView } from "@stackmatrix/view";
import { expect, test } from "vitest";
import { layoutRows } from "./layout-rows.ts";

test("layoutRows() puts neighbours side by side as long as they fit", () => {
  const blocks = [
    { id: "a", width: "full" },
    { id: "b", width: "half" },
    { id: "c", width: "half" },
    { id: "d", width: "third" },
    { id: "e", width: "two-thirds" },
    { id: "f", width: "third" },
  ] as const;

  const rows = layoutRows(blocks);

  expect(rows.map((row) => row.blocks.map(({ id }) => id).join(""))).toEqual(["a", "bc", "de", "f"]);
});

test("layoutRows() lets more blocks of one width than fit flow through columns", () => {
  const blocks = [
    { id: "a", width: "half" },
    { id: "b", width: "half" },
    { id: "c", width: "half" },
    { id: "d", width: "full" },
  ] as const;

  expect(rowsOf(blocks)).toEqual([
    ["abc", 2],
    ["d", 0],
  ]);
});

test("layoutRows() fills a row before more blocks of one width flow through columns", () => {
  const blocks = [
    { id: "a", width: "two-thirds" },
    { id: "b", width: "third" },
    { id: "c", width: "third" },
    { id: "d", width: "third" },
    { id: "e", width: "third" },
    { id: "f", width: "third" },
  ] as const;

  expect(rowsOf(blocks)).toEqual([
    ["ab", 0],
    ["cdef", 3],
  ]);
});

test("layoutRows() cuts a long flow into stretches that pages have room for", () => {
  const blocks = Array.from("abcdefgh", (id) => ({ id, width: "half" as const }));

  expect(rowsOf(blocks)).toEqual([
    ["abcd", 2],
    ["efgh", 2],
  ]);
});

/** The ids of each row, and the columns they flow through. */
function rowsOf(blocks: readonly { readonly id: string; readonly width: BlockView["width"] }[]) {
  return layoutRows(blocks).map(({ blocks: row, columns }) => [row.map(({ id }) => id).join(""), columns]);
}

test("layoutRows() gives no rows for no blocks", () => {
  expect(layoutRows([])).toEqual([]);
});
