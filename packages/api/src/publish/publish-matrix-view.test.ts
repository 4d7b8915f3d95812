import { aDataset, aMatrix } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { harbours } from "../testing/harbours.ts";
import { publishData } from "./publish-data.ts";
import { publishMatrixView } from "./publish-matrix-view.ts";

test("publishMatrixView() numbers the sources and says how fresh they are", () => {
  const dataset = harbours();
  const [matrix] = dataset.matrices.values();

  const view = matrix && publishMatrixView(dataset, matrix, { data: publishData(dataset), locale: "en" });

  expect(view?.footnotes).toMatchObject([
    { number: 1, id: "leaflet", date: "2025-01-31" },
    { number: 2, id: "manual", date: undefined },
  ]);
  expect(view?.freshness).toEqual({ oldest: "2025-01-31", undated: 1 });
});

test("publishMatrixView() names the service of each cell of an article, and leaves out those it has not", () => {
  const dataset = harbours();
  const [matrix] = dataset.matrices.values();

  const view = matrix && publishMatrixView(dataset, matrix, { data: publishData(dataset), locale: "en" });

  expect(view?.rows[1]?.published?.cells).toEqual([{ service: "pier", text: "Somebody", disputed: false }]);
});

test("publishMatrixView() says what an article says to readers of another language", () => {
  const dataset = harbours(["en", "zh-TW"]);
  const [matrix] = dataset.matrices.values();

  const view = matrix && publishMatrixView(dataset, matrix, { data: publishData(dataset), locale: "zh-TW" });

  expect(view?.rows[1]?.published?.cells).toMatchObject([{ text: "Somebody", gloss: "某人" }]);
});

test("publishMatrixView() says of each row what it stands under, and whether rows are to be columns", () => {
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

  const view = matrix && publishMatrixView(dataset, matrix, { data: publishData(dataset), locale: "en" });

  expect(view?.transpose).toBe(true);
  expect(view?.rows.map(({ heading, id }) => [id, heading])).toEqual([
    ["kind", undefined],
    ["vendor", "Terms"],
    ["licence", "Terms"],
  ]);
});
