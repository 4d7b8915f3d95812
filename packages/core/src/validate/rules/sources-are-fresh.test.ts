import { expect, test } from "vitest";
import { aLayer, aProject, aSource } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

const today = "2026-11-21";
const cited = (checkedOn?: string) =>
  aLayer({ sources: ["manual"], asOf: "2020-01-31", ...(checkedOn === undefined ? {} : { checkedOn }) });
const stale = ["data/sources/manual.yaml:5:11 source/stale"];

test.each([
  ["nobody has read again", aSource({ date: "2020-01-31" }), cited(), stale],
  ["somebody read again long ago", aSource({ date: "2020-01-31" }), cited("2021-01-31"), stale],
  ["somebody has read again", aSource({ date: "2020-01-31" }), cited("2026-01-31"), []],
  ["is young", aSource({ date: "2026-01-31" }), cited(), []],
  ["is as old as may be", aSource({ date: "2023-11-22" }), cited(), []],
  ["is a day older", aSource({ date: "2023-11-21" }), cited(), stale],
  ["is undated", aSource(), cited(), []],
  ["is an article", aSource({ date: "2020-01-31", kind: "article" }), cited(), []],
  ["nobody cites", aSource({ date: "2020-01-31" }), aLayer(), stale],
])("sourcesAreFresh judges a text that %s", (_, source, layer, expected) => {
  expect(problemsIn(aProject({ "sources/manual": source, "layers/ground": layer }), { today })).toEqual(
    expected,
  );
});

test("sourcesAreFresh asks that every citation was read again", () => {
  const files = aProject({
    "sources/manual": aSource({ date: "2020-01-31" }),
    "layers/ground": cited("2026-01-31"),
    "layers/sky": { ...cited(), name: { en: "Sky" } },
  });

  expect(problemsIn(files, { today })).toEqual(stale);
});

test("sourcesAreFresh has no opinion where nobody says which day it is", () => {
  expect(problemsIn(aProject({ "sources/manual": aSource({ date: "1999-01-31" }) }))).toEqual([]);
});
