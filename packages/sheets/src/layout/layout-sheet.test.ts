import { aCapability, aDataset, aMatrix, aScale, aSource, aTradeoff } from "@stackmatrix/core/testing";
import { sheetView, startPage } from "@stackmatrix/view";
import { expect, test } from "vitest";
import { layoutSheet } from "./layout-sheet.ts";

const scale = aScale({ 1: { en: "slow" }, 5: { en: "at once" } });
const rating = { value: 2, note: { en: "Wind and tide." }, basis: "documented", asOf: "undated" } as const;
const dataset = aDataset({
  "capabilities/service-discovery": aCapability(),
  "tradeoffs/effort": aTradeoff({ ratings: { alpha: { ...rating, sources: ["logbook", "almanac"] } } }),
  "tradeoffs/speed": aTradeoff({
    name: { en: "Speed" },
    scale,
    ratings: { alpha: { ...rating, sources: ["almanac", "column"], asOf: "1999-12-31" } },
  }),
  "matrices/effort": aMatrix({ rows: [{ tradeoff: "effort" }] }),
  "matrices/speed": aMatrix({ title: { en: "Speed" }, rows: [{ tradeoff: "speed" }] }),
  "matrices/vendors": aMatrix({ title: { en: "Vendors" }, rows: [{ attribute: "vendor" }] }),
  "sources/almanac": aSource({ title: "Almanac", date: "1999-12-31" }),
  "sources/column": aSource({ title: "Column", date: "2010-07-01" }),
  "sources/logbook": aSource({ title: "Logbook" }),
  ...sheetsOf({
    one: ["speed"],
    two: ["speed", "effort"],
    turned: ["effort", "speed"],
    none: ["vendors"],
    late: ["vendors", "speed", "effort"],
  }),
});

test("layoutSheet() says in the legend what the ends of a scale mean where all ratings have that one", () => {
  expect(layoutOf("one").ratingLegend).toBe("1: slow … 5: at once");
});

test("layoutSheet() says in the legend of several scales only that they are ratings, and beside each row what", () => {
  expect(layoutOf("two").ratingLegend).toBe("Rating 1–5");
});

test("layoutSheet() has no legend where there is no sign to explain", () => {
  expect(layoutOf("one")).toMatchObject({ hasLegend: true });
  expect(layoutOf("none")).toMatchObject({ hasLegend: false, ratingLegend: "" });
});

test("layoutSheet() has the legend in the first block with signs, and on a poster in none", () => {
  const placesOf = (fitPages?: number) =>
    layoutOf("late", fitPages).rows.flatMap(({ blocks }) =>
      blocks.map((block) => Reflect.get(block, "hasLegend")),
    );

  expect(placesOf()).toEqual([false, true, false]);
  expect(placesOf(2)).toEqual([false, true, false]);
  expect(placesOf(1)).toEqual([false, false, false]);
});

test("layoutSheet() lists sources in the order in which the sheet first shows their numbers", () => {
  const titlesOf = (id: string) => layoutOf(id).footnotes.map((footnote) => Reflect.get(footnote, "title"));

  expect(titlesOf("two")).toEqual(["Almanac", "Column", "Logbook"]);
  expect(titlesOf("turned")).toEqual(["Logbook", "Almanac", "Column"]);
});

/** Sheets that show these matrices, one after the other. */
function sheetsOf(matrices: Readonly<Record<string, readonly string[]>>): Record<string, object> {
  const sheets = Object.entries(matrices).map(([id, ids]) => [
    `sheets/${id}`,
    {
      title: { en: id },
      subtitle: { en: "Below." },
      blocks: ids.map((matrix) => ({ block: "matrix", matrix })),
    },
  ]);
  return Object.fromEntries(sheets);
}

function layoutOf(id: string, fitPages?: number) {
  const page = startPage(dataset, "en");
  const sheet = dataset.sheets.get(id);
  if (!sheet) throw new Error(`No sheet ${id}`);
  return layoutSheet({ ...sheetView(page, sheet), fitPages }, page);
}
