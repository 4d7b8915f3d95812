import { expect, test } from "vitest";
import { splitEvenly } from "./split-evenly.ts";

test.each([
  [9, 9, [9]],
  [10, 9, [5, 5]],
  [22, 8, [8, 7, 7]],
  [60, 7, [7, 7, 7, 7, 7, 7, 6, 6, 6]],
  [3, 0.4, [1, 1, 1]],
])(
  "splitEvenly() cuts %i items, at most %f together, into parts of about the same size",
  (count, most, sizes) => {
    const items = Array.from({ length: count }, (_, index) => index);

    const parts = splitEvenly(items, most);

    expect(parts.map((part) => part.length)).toEqual(sizes);
    expect(parts.flat()).toEqual(items);
  },
);
