import { expect, test } from "vitest";
import { aProject, aSource } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

const other = ["data/traits/x.yaml:4:73 claim/other-date"];

test.each([
  ["the date of its source", "sources: [dated], asOf: 2026-01-31", []],
  ["another one", "sources: [dated], asOf: 2026-02-01", other],
  ["none, though its source has one", "sources: [dated], asOf: undated", other],
  ["one that its source has not", "sources: [plain], asOf: 2026-01-31", other],
  ["that of its first source", "sources: [plain, dated], asOf: undated", []],
  ["another one, and why", "sources: [dated], asOf: 2026-02-01, asOfNote: a section of its own", []],
  ["one, and a source that nobody knows", "sources: [gone], asOf: 2026-02-01", []],
])("datesFollowSources judges a statement that has %s", (_, citation, expected) => {
  const problems = problemsIn(
    aProject({
      "sources/dated": aSource({ date: "2026-01-31" }),
      "sources/plain": aSource(),
      "traits/x": `name: { en: X }\ntype: text\nvalues:\n  alpha: { value: { en: X }, basis: documented, ${citation} }\n`,
    }),
  );

  expect(problems.filter((problem) => !problem.endsWith("reference/unknown"))).toEqual(expected);
});
