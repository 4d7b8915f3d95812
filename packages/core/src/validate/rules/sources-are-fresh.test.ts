import { expect, test } from "vitest";
import { aLayer, aProject, aSource } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

const today = "2026-11-21";
const cited = (checkedOn?: string) =>
  aLayer({ sources: ["manual"], asOf: "2020-01-31", ...(checkedOn === undefined ? {} : { checkedOn }) });
const undated = aLayer({ sources: ["manual"], asOf: "undated" });
const stale = ["data/sources/manual.yaml:5:11 source/stale"];

test.each([
  ["nobody has read again", aSource({ date: "2020-01-31" }), cited(), stale],
  ["somebody read again long ago", aSource({ date: "2020-01-31" }), cited("2021-01-31"), stale],
  ["somebody has read again", aSource({ date: "2020-01-31" }), cited("2026-01-31"), []],
  ["somebody read again as long ago as may be", aSource({ date: "2020-01-31" }), cited("2023-11-22"), []],
  ["somebody read again a day before", aSource({ date: "2020-01-31" }), cited("2023-11-21"), stale],
  ["is young", aSource({ date: "2026-01-31" }), aLayer(), []],
  ["is as old as may be", aSource({ date: "2023-11-22" }), aLayer(), []],
  ["is a day older", aSource({ date: "2023-11-21" }), aLayer(), stale],
  ["is of a month that ended as long ago as may be", aSource({ date: "2023-12" }), aLayer(), []],
  ["is of a month that ended before", aSource({ date: "2023-10" }), aLayer(), stale],
  ["is of a year whose end is young enough", aSource({ date: "2023" }), aLayer(), []],
  ["is of a year that ended long ago", aSource({ date: "2022" }), aLayer(), stale],
  ["is of this month", aSource({ date: "2026-11" }), aLayer(), []],
  ["is undated", aSource(), undated, []],
  ["is an article", aSource({ date: "2020-01-31", kind: "article" }), cited(), []],
  ["nobody cites", aSource({ date: "2020-01-31" }), aLayer(), stale],
  [
    "says itself that it was read again",
    aSource({ date: "2020-01-31", checkedOn: "2026-01-31" }),
    cited(),
    [],
  ],
  ["was read again long ago", aSource({ date: "2020-01-31", checkedOn: "2021-01-31" }), cited(), stale],
  ["was seen lately", aSource({ seenOn: "2026-01-31" }), undated, []],
  [
    "was seen long ago",
    aSource({ seenOn: "2020-01-31" }),
    undated,
    ["data/sources/manual.yaml:6:13 source/stale"],
  ],
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

test("sourcesAreFresh goes by the citation that was read again longest ago, whichever comes first", () => {
  const files = (ground?: string, sky?: string) =>
    aProject({
      "sources/manual": aSource({ date: "2020-01-31" }),
      "layers/ground": cited(ground),
      "layers/sky": { ...cited(sky), name: { en: "Sky" } },
    });

  expect(problemsIn(files("2021-01-31", "2026-01-31"), { today })).toEqual(stale);
  expect(problemsIn(files("2026-01-31", "2021-01-31"), { today })).toEqual(stale);
  expect(problemsIn(files("2026-01-31", "2025-01-31"), { today })).toEqual([]);
  expect(problemsIn(files(undefined, "2026-01-31"), { today })).toEqual(stale);
});

test("sourcesAreFresh has no opinion where nobody says which day it is", () => {
  expect(problemsIn(aProject({ "sources/manual": aSource({ date: "1999-01-31" }) }))).toEqual([]);
});
