import { expect, test } from "vitest";
import { evenColumns } from "./even-columns.ts";

const shape = { least: 26, gap: 4, most: 6 };

test.each([
  [5, 186, 5],
  [6, 186, 6],
  [7, 186, 4],
  [12, 186, 6],
  [13, 186, 5],
  [5, 90, 3],
  [4, 90, 2],
  [3, 20, 1],
  [1, 186, 1],
])("evenColumns() puts %i items in %i mm into %i columns", (count, room, columns) => {
  expect(evenColumns(count, room, shape)).toBe(columns);
});

test("evenColumns() leaves no item narrower than it can be read, and none alone in the last of several rows", () => {
  for (let count = 1; count <= 40; count++) {
    for (let room = 20; room <= 400; room += 7) {
      const columns = evenColumns(count, room, shape);
      const width = (room - (columns - 1) * shape.gap) / columns;

      expect(columns === 1 || width >= shape.least).toBe(true);
      expect(columns < 3 || count === columns || count % columns !== 1).toBe(true);
    }
  }
});
