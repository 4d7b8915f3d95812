import { aDataset, aMatrix } from "@stackmatrix/core/testing";
import { matrixView, startPage } from "@stackmatrix/view";
import { expect, test } from "vitest";
import { matrixTable } from "./matrix-table.ts";

const rows = [
  { attribute: "vendor" },
  { heading: { en: "Terms | *all*" } },
  { attribute: "licence" },
  { attribute: "kind" },
];

test("matrixTable() gives a heading a row of its own, with the rows that are under it in one table with all others", () => {
  expect(tableOf({ rows })).toBe(`|  | Alpha | Beta |
| --- | --- | --- |
| Vendor | Example | Example |
| **Terms \\| \\*all\\*** |  |  |
| Licence | MIT | MIT |
| Kind | an example | an example |
`);
});

test("matrixTable() has services as rows where a matrix is transposed, and a table for each heading over columns", () => {
  expect(tableOf({ rows, transpose: true })).toBe(`|  | Vendor |
| --- | --- |
| Alpha | Example |
| Beta | Example |

**Terms \\| \\*all\\***

|  | Licence | Kind |
| --- | --- | --- |
| Alpha | MIT | an example |
| Beta | MIT | an example |
`);
});

test("matrixTable() parts columns that have no group from the heading above by a rule", () => {
  const grouped = {
    headings: "groups",
    rows: [{ trait: "colour" }, { attribute: "kind" }],
    transpose: true,
  };

  expect(tableOf(grouped)).toBe(`**Networking**

|  | Colour |
| --- | --- |
| Alpha | red |
| Beta | · |

---

|  | Kind |
| --- | --- |
| Alpha | an example |
| Beta | an example |
`);
});

test("matrixTable() parts rows that have no group from the group above them by an empty row", () => {
  const grouped = {
    headings: "groups",
    rows: [{ attribute: "vendor" }, { trait: "colour" }, { attribute: "kind" }],
  };

  expect(tableOf(grouped)).toBe(`|  | Alpha | Beta |
| --- | --- | --- |
| Vendor | Example | Example |
| **Networking** |  |  |
| Colour | red | · |
|  |  |  |
| Kind | an example | an example |
`);
});

test("matrixTable() aligns the columns of all tables on request", () => {
  const [head = "", , ...others] = tableOf({ rows }, { align: true }).split("\n");

  expect(head).toMatch(/^\| +\| Alpha +\| Beta +\|$/);
  expect(others.filter((line) => line !== "" && line.length !== head.length)).toEqual([]);
});

function tableOf(fields: object, options?: { readonly align: boolean }): string {
  const dataset = aDataset({
    "traits/colour": {
      name: { en: "Colour" },
      group: "networking",
      values: { alpha: { text: { en: "red" }, basis: "by-definition" } },
    },
    "matrices/x": { ...aMatrix({ services: ["alpha", "beta"] }), ...fields },
  });
  const matrix = dataset.matrices.get("x");
  return matrix ? matrixTable(matrixView(startPage(dataset, "en"), matrix), options) : "";
}
