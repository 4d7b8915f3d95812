import type { Locale } from "@stackmatrix/core/schema";
import { aDataset, aMatrix, aSource, aTradeoff } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { matrixView } from "./matrix-view.ts";

const dataset = aDataset({
  "tradeoffs/effort": aTradeoff(),
  "tradeoffs/speed": aTradeoff({
    name: { en: "Speed" },
    scale: { ...aTradeoff().scale, 1: { en: "slow" }, 5: { en: "fast" } },
  }),
  "matrices/rated": aMatrix({ services: ["alpha"], rows: [{ tradeoff: "effort" }, { tradeoff: "speed" }] }),
  "sources/essay": aSource({ language: "zh-CN" }),
  "matrices/examined": aMatrix({
    services: ["alpha", "beta"],
    rows: [
      {
        attribute: "vendor",
        label: { en: "Maker", "zh-TW": "廠商" },
        published: {
          source: "essay",
          label: "厂商",
          values: { alpha: "某人", beta: "❌" },
          gloss: { en: { alpha: "somebody" } },
        },
      },
    ],
  }),
});

function publishedIn(locale: Locale) {
  const matrix = dataset.matrices.get("examined");
  return matrix && matrixView(startPage(dataset, locale), matrix).rows[0]?.published;
}

test("matrixView() tells readers of another language what the article says", () => {
  expect(publishedIn("en")).toMatchObject({
    label: "厂商",
    labelGloss: "Maker",
    cells: [
      { text: "某人", gloss: "somebody" },
      { text: "❌", gloss: undefined },
    ],
  });
});

test.each(["zh-TW", "zh-CN"] as const)(
  "matrixView() leaves quotations to readers of %s as they are",
  (locale) => {
    expect(publishedIn(locale)).toMatchObject({
      label: "厂商",
      labelGloss: undefined,
      cells: [
        { text: "某人", gloss: undefined },
        { text: "❌", gloss: undefined },
      ],
    });
  },
);

test("matrixView() tells the scale of each tradeoff, and that of all where it is one", () => {
  const matrix = dataset.matrices.get("rated");
  const view = matrix && matrixView(startPage(dataset, "en"), matrix);

  expect(view?.rows.map(({ scale }) => scale)).toEqual([
    ["none", "all"],
    ["slow", "fast"],
  ]);
  expect(view?.ratingScale).toBeUndefined();
});
