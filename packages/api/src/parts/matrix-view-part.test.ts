import { type Dataset, wholeContents } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { aDataset, aMatrix } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { matrixView } from "../contract/matrix-view.ts";
import { jsonPieces } from "../json/json-pieces.ts";
import { harbours } from "../testing/harbours.ts";
import { matrixViewPart } from "./matrix-view-part.ts";

test("matrixViewPart() numbers the sources and says how fresh they are", () => {
  const dataset = harbours();
  const [matrix] = dataset.matrices.values();

  const view = matrix && viewOf(dataset, matrix.id, "en");

  expect(view?.footnotes).toMatchObject([
    { number: 1, id: "leaflet", date: "2025-01-31" },
    { number: 2, id: "manual" },
  ]);
  expect(view?.freshness).toEqual({ oldest: "2025-01-31", undated: 1 });
});

test("matrixViewPart() names the service of each cell of an article, and leaves out those it has not", () => {
  const dataset = harbours();
  const [matrix] = dataset.matrices.values();

  const view = matrix && viewOf(dataset, matrix.id, "en");

  expect(view?.rows[1]?.published?.cells).toEqual([{ service: "pier", text: "Somebody", disputed: false }]);
});

test("matrixViewPart() says what an article says to readers of another language", () => {
  const dataset = harbours(["en", "zh-TW"]);
  const [matrix] = dataset.matrices.values();

  const view = matrix && viewOf(dataset, matrix.id, "zh-TW");

  expect(view?.rows[1]?.published?.cells).toMatchObject([{ text: "Somebody", gloss: "某人" }]);
});

test("matrixViewPart() says of each row what it stands under, and whether rows are to be columns", () => {
  const dataset = aDataset({
    "matrices/x": aMatrix({
      transpose: true,
      rows: [
        { attribute: "kind" },
        { heading: { en: "Terms" } },
        { attribute: "vendor" },
        { attribute: "licence" },
      ],
    }),
  });
  const matrix = dataset.matrices.get("x");

  const view = matrix && viewOf(dataset, matrix.id, "en");

  expect(view?.transpose).toBe(true);
  expect(view?.rows.map(({ heading, id }) => [id, heading])).toEqual([
    ["kind", undefined],
    ["vendor", "Terms"],
    ["licence", "Terms"],
  ]);
});

function viewOf(dataset: Dataset, id: string, locale: Locale) {
  const text = wholeContents(jsonPieces(matrixViewPart(dataset, id, locale)));
  return matrixView.parse(JSON.parse(String(text)));
}
