import { expect, test } from "vitest";
import { aDataset } from "../testing/a-dataset.ts";
import { compareValues } from "./compare-values.ts";
import { typedValues } from "./typed-values.ts";

test.each([
  [
    "number",
    [{ atMost: 2 }, -3, 2, { about: 2 }, { from: 2, to: 3 }, { from: 2, to: 10 }, { atLeast: 2 }, 9, 10],
    [-3, { atMost: 2 }, 2, { about: 2 }, { from: 2, to: 3 }, { from: 2, to: 10 }, { atLeast: 2 }, 9, 10],
  ],
  ["date", ["2026", "2025-12-31", "2026-01", "2026-01-01"], ["2025-12-31", "2026-01-01", "2026-01", "2026"]],
  [
    "version",
    ["1.10", { atLeast: "1.9" }, "1.9", "1.9-rc.1"],
    ["1.9-rc.1", "1.9", { atLeast: "1.9" }, "1.10"],
  ],
  ["boolean", [true, { text: { en: "partly" } }, false], [false, true, { text: { en: "partly" } }]],
  [
    "link",
    [{ url: "https://b.example" }, { url: "https://a.example", name: { en: "Z" } }],
    [{ url: "https://a.example", name: { en: "Z" } }, { url: "https://b.example" }],
  ],
  ["text", [{ en: "b" }, { en: "a" }], [{ en: "a" }, { en: "b" }]],
])("compareValues() sorts values of the type %s by what they are", (type, values, sorted) => {
  expect(sortedValues(type, values)).toEqual(valuesOf(type, sorted));
});

test("compareValues() puts numbers of one unit together, and words behind all numbers", () => {
  const [fast, heavy] = [{ unit: { en: "m/s" } }, { unit: { en: "kg" } }];
  const cells = [
    { value: 5, ...fast },
    { value: { text: { en: "a" } } },
    { value: 9, ...heavy },
    { value: 1, ...fast },
  ];

  const values = cellsOf("number", cells).toSorted((one, other) => compareValues(one, other, say));

  expect(values.map(({ value }) => value)).toMatchObject([
    { number: 9 },
    { number: 1 },
    { number: 5 },
    { en: "a" },
  ]);
});

const say = (text: Readonly<Partial<Record<string, string>>>) => text.en ?? "";

function sortedValues(type: string, values: readonly unknown[]) {
  return valuesOf(type, values).toSorted((one, other) => compareValues(one, other, say));
}

function valuesOf(type: string, values: readonly unknown[]) {
  return cellsOf(
    type,
    values.map((value) => ({ value })),
  );
}

function cellsOf(type: string, cells: readonly object[]) {
  const values = cells.map((cell, index) => ({ id: `v${index}`, ...cell }));
  const trait = { name: { en: "X" }, type, values: { alpha: { values, basis: "by-definition" } } };
  const row = aDataset({ "traits/x": trait }).traits.get("x");
  // Which of them is which, their order says.
  return row ? typedValues(row, "alpha").map(({ id, ...value }) => value) : [];
}
