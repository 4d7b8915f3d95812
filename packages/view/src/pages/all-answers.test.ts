import { aCapability, aDataset, aSource, aTradeoff } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { allAnswers } from "./all-answers.ts";

const cited = { basis: "documented" as const, sources: ["almanac", "letter"], asOf: "1999-12-31" };
const sources = {
  "sources/almanac": aSource({ title: "Almanac", date: "1999-12-31" }),
  "sources/letter": aSource({ title: "Letter" }),
  "sources/news": aSource({ title: "News", date: "2026-01-31" }),
};

test.each<[string, Record<string, object>]>([
  [
    "a capability",
    { "capabilities/jobs": aCapability({ assessments: { alpha: { support: "full", ...cited } } }) },
  ],
  [
    "a tradeoff",
    { "tradeoffs/effort": aTradeoff({ ratings: { alpha: { value: 2, note: { en: "A bit." }, ...cited } } }) },
  ],
  [
    "a trait",
    {
      "traits/price": {
        name: { en: "Price" },
        type: "text",
        values: { alpha: { value: { en: "nothing" }, ...cited } },
      },
    },
  ],
])("allAnswers() counts the sources of %s for how old the cells are", (_kind, entity) => {
  expect(freshnessOf({ ...sources, ...entity })).toEqual({ oldest: "1999-12-31", undated: 1 });
});

test("allAnswers() counts no source that no cell rests on", () => {
  expect(freshnessOf(sources)).toEqual({ oldest: undefined, undated: 0 });
});

function freshnessOf(entities: Readonly<Record<string, object>>) {
  return allAnswers(aDataset(entities)).freshness;
}
