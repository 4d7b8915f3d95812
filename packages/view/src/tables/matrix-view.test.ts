import type { Locale } from "@stackmatrix/core/schema";
import { aDataset, aMatrix, aScale, aService, aSource, aTradeoff } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { matrixView } from "./matrix-view.ts";

const dataset = aDataset({
  "tradeoffs/effort": aTradeoff(),
  "tradeoffs/speed": aTradeoff({
    name: { en: "Speed" },
    scale: aScale({ 1: { en: "slow" }, 5: { en: "fast" } }),
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

const scaleFrom = (low: string, high: string) =>
  aTradeoff({
    name: { en: `${low} to ${high}` },
    scale: aScale({ 1: { en: low }, 5: { en: high } }),
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

test.each([
  { title: "the same ends", other: ["low", "high"], scale: ["low", "high"] },
  { title: "another lower end", other: ["none", "high"], scale: undefined },
  { title: "another upper end", other: ["low", "all"], scale: undefined },
])(
  "matrixView() has one scale for all rows only where another row has the same ends: $title",
  ({ other, scale }) => {
    const [low = "", high = ""] = other;
    const dataset = aDataset({
      "tradeoffs/a": scaleFrom("low", "high"),
      "tradeoffs/b": { ...scaleFrom(low, high), name: { en: "B" } },
      "matrices/all": aMatrix({ rows: [{ attribute: "vendor" }, { tradeoff: "a" }, { tradeoff: "b" }] }),
    });
    const matrix = dataset.matrices.get("all");

    expect(matrix && matrixView(startPage(dataset, "en"), matrix).ratingScale).toEqual(scale);
  },
);

test.each([
  { title: "all of it", fields: { misconception: "myth" }, struck: [true, true] },
  {
    title: "the cells that are named",
    fields: { misconception: "myth", disputed: ["beta"] },
    struck: [false, true],
  },
  { title: "nothing without a misconception", fields: {}, struck: [false, false] },
])("matrixView() disputes of what an article says $title", ({ fields, struck }) => {
  const view = examined([{ attribute: "vendor", published: { ...quotation, ...fields } }]);

  expect(view?.rows[0]?.published?.cells.map((cell) => cell?.disputed)).toEqual(struck);
  expect(view?.rows[0]?.published?.correction?.id).toBe(Reflect.get(fields, "misconception"));
});

test("matrixView() names each article once, by the number of its source", () => {
  const other = { ...quotation, source: "report" };
  const view = examined([
    { attribute: "vendor", published: other },
    { attribute: "kind", published: quotation },
    { attribute: "licence", published: other },
  ]);

  expect(view?.articles.map(({ footnotes, id, language }) => [id, language, footnotes])).toEqual([
    ["report", "en", [1]],
    ["essay", "zh-CN", [2]],
  ]);
});

test("matrixView() does not say again what an article calls a row where both call it the same", () => {
  const label = { en: "Vendor" };
  const view = examined([
    { attribute: "vendor", label, published: { ...quotation, label: "Vendor" } },
    { attribute: "vendor", label, published: { ...quotation, label: "厂商" } },
  ]);

  expect(view?.rows.map(({ published }) => published?.labelGloss)).toEqual([undefined, "Vendor"]);
});

const quotation = {
  source: "essay",
  values: { alpha: "某人", beta: "❌" },
  gloss: { en: { alpha: "somebody", beta: "no" } },
};

function examined(rows: readonly object[]) {
  const dataset = aDataset({
    "sources/essay": aSource({ title: "Essay", language: "zh-CN" }),
    "sources/report": aSource({ title: "Report" }),
    "misconceptions/myth": { claim: { en: "Somebody" }, verdict: "wrong", right: { en: "Nobody." } },
    "matrices/all": { ...aMatrix(), services: ["alpha", "beta"], rows },
  });
  const matrix = dataset.matrices.get("all");
  return matrix && matrixView(startPage(dataset, "en"), matrix);
}

test("matrixView() explains the sign of what nobody has assessed, in a row of any kind", () => {
  const dataset = aDataset({
    "services/alpha": aService(),
    "traits/licence": { name: { en: "Licence" }, type: "text", values: {} },
    "matrices/licences": { title: { en: "Licences" }, services: ["alpha"], rows: [{ trait: "licence" }] },
  });
  const matrix = dataset.matrices.get("licences");

  const view = matrix && matrixView(startPage(dataset, "en"), matrix);

  expect(view?.legend).toEqual([{ support: "unassessed", word: "not assessed" }]);
});
