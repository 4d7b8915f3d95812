import { expect, test } from "vitest";
import { shareRoom } from "./share-room.ts";
import { splitByWidth } from "./split-by-width.ts";

test.each([
  [[10, 10, 10, 10], 40, [4]],
  [[10, 10, 10, 10, 10], 40, [3, 2]],
  [[30, 5, 5, 5, 5], 40, [1, 4]],
  [[30, 5, 5, 5, 5, 20], 40, [2, 4]],
  [[], 40, []],
])("splitByWidth() cuts %j in %d into parts about as wide: %j", (widths, room, lengths) => {
  expect(splitByWidth(widths, room)).toEqual(lengths);
});

test.each([
  [[10, 10], 40, [20, 20]],
  [[10, 30, 10], 60, [15, 30, 15]],
  [[10, 20, 30], 60, [10, 20, 30]],
  [[20, 40], 30, [10, 20]],
])("shareRoom() widens the narrowest of %j first to fill %d: %j", (needs, room, widths) => {
  expect(shareRoom(needs, room)).toEqual(widths);
});
