import { expect, test } from "vitest";
import { aProject, aSource } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

test.each([
  ["a date", { date: "2026-01-31" }, []],
  ["a day on which it was seen", { seenOn: "2026-01-31" }, []],
  [
    "both",
    { date: "2026-01-31", seenOn: "2026-02-28" },
    ["data/sources/manual.yaml:6:3 source/seen-and-dated"],
  ],
])("sourcesAreDatedOnce judges a text with %s", (_, dates, expected) => {
  expect(problemsIn(aProject({ "sources/manual": aSource(dates) }))).toEqual(expected);
});
