import { expect, test } from "vitest";
import { keyNames, startKeyTable } from "./key-table.ts";

test("startKeyTable() gives each key one number, and a cell that of its row and its service", () => {
  const table = startKeyTable();

  const list = table.numberOf("capabilities/");
  const [crane, hoist] = [table.numberOf("capabilities/crane"), table.numberOf("capabilities/hoist")];
  const cells = [
    table.numberOfCell(crane, "quay"),
    table.numberOfCell(hoist, "pier"),
    table.numberOfCell(hoist, ""),
    table.numberOfCell(hoist, "quay"),
  ];

  expect([list, crane, hoist, ...cells]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(table.numberOf("capabilities/crane")).toBe(crane);
  expect(table.numberOfCell(hoist, "pier")).toBe(4);
  expect(table.size).toBe(7);
  expect([...table.cellsOf(hoist)].sort()).toEqual([
    ["", 5],
    ["pier", 4],
    ["quay", 6],
  ]);
  expect([...table.cellsOf(list)]).toEqual([]);
});

test("keyNames() says what was written down", () => {
  const table = startKeyTable();
  const row = table.numberOf("capabilities/crane");
  const others = Array.from({ length: 5_000 }, (_, index) => table.numberOfCell(row, `s${index}`));
  const list = table.numberOfCell(row, "");
  const service = table.numberOf("services/s1");

  const names = keyNames(table.columns());

  expect(names.size).toBe(5_003);
  for (const one of [table, names]) {
    expect([row, others[4_999] ?? 0, list, service].map(one.keyOf)).toEqual([
      "capabilities/crane",
      "capabilities/crane/s4999",
      "capabilities/crane/",
      "services/s1",
    ]);
    expect([row, others[0] ?? 0, list, service].map(one.rowOf)).toEqual([row, row, row, service]);
    expect([row, others[0] ?? 0, list, service].map(one.serviceOf)).toEqual([undefined, "s0", "", undefined]);
  }
});
