import { aCapability, aDataset, aMatrix, aService, aTradeoff } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { matrixView } from "./matrix-view.ts";
import { type TableSection, tableView } from "./table-view.ts";

test("tableView() has services as columns, and headings over the rows that stand under them", () => {
  const { columns, rows } = tableOf({});

  expect(labelsIn(columns)).toEqual([[undefined, ["A", "Beta"]]]);
  expect(labelsIn(rows)).toEqual([
    [undefined, ["Vendor"]],
    ["Daily", ["Discovery", "Effort"]],
  ]);
  expect(rows[1]?.items[1]?.scale).toEqual(["none", "all"]);
});

test("tableView() turns a matrix that is transposed: headings stand over columns, and services have room for their names", () => {
  const { columns, rows } = tableOf({ transpose: true });

  expect(labelsIn(columns)).toEqual([
    [undefined, ["Vendor"]],
    ["Daily", ["Discovery", "Effort"]],
  ]);
  expect(labelsIn(rows)).toEqual([[undefined, ["Alpha of the hills", "Beta"]]]);
  expect(columns[1]?.items[1]?.scale).toEqual(["none", "all"]);
  expect(rows[0]?.items.map(({ cells }) => cells.map(({ kind }) => kind))).toEqual([
    ["value", "support", "rating"],
    ["value", "support", "empty"],
  ]);
});

test("tableView() shows all services where a matrix names none", () => {
  const { columns } = tableOf({ services: undefined });

  expect(labelsIn(columns)).toEqual([[undefined, ["A", "Beta"]]]);
});

function labelsIn(sections: readonly TableSection<{ readonly label: string }>[]) {
  return sections.map(({ heading, items }) => [heading, items.map(({ label }) => label)]);
}

function tableOf(fields: object) {
  const dataset = aDataset({
    "services/alpha": aService({ name: { en: "Alpha of the hills" }, shortName: { en: "A" } }),
    "capabilities/discovery": aCapability({ name: { en: "Discovery" } }),
    "tradeoffs/effort": aTradeoff({
      ratings: { alpha: { value: 2, note: { en: "X" }, basis: "judgement" } },
    }),
    "matrices/x": {
      ...aMatrix({
        services: ["alpha", "beta"],
        rows: [
          { attribute: "vendor" },
          { heading: { en: "Daily" } },
          { capability: "discovery" },
          { tradeoff: "effort" },
        ],
      }),
      ...fields,
    },
  });
  const matrix = dataset.matrices.get("x");
  if (!matrix) throw new Error("The matrix is there");
  return tableView(matrixView(startPage(dataset, "en"), matrix));
}
