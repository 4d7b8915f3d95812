import { expect, test } from "vitest";
import { aProject, aSource } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

test.each([
  ["basis: documented, sources: [manual], asOf: undated", []],
  ["basis: documented, sources: [manual], asOf: undated, checkedOn: 2026-11-21", []],
  ["basis: documented", ["3:36 claim/not-cited"]],
  ["basis: documented, asOf: undated", ["3:36 claim/not-cited"]],
  ["basis: documented, sources: [manual]", []],
  ["sources: [manual]", []],
  ["basis: judgement, note: { en: X }", []],
  ["basis: judgement, note: { en: X }, sources: [manual], asOf: undated", []],
  ["basis: judgement, note: { en: X }, asOf: undated", ["3:64 claim/date-without-source"]],
  ["basis: judgement, note: { en: X }, checkedOn: 2026-11-21", ["3:64 claim/date-without-source"]],
  ["basis: documented, sources: [manual], checkedOn: 2026-11-21", []],
  ["basis: by-definition", []],
  ["basis: by-definition, sources: [manual], asOf: undated", ["3:51 claim/cites-by-definition"]],
  [
    "basis: by-definition, asOf: undated, checkedOn: 2026-11-21",
    ["3:51 claim/date-without-source", "3:66 claim/date-without-source"],
  ],
])("claimsAreCited judges %s", (claim, expected) => {
  const trait = `name: { en: X }\nvalues:\n  alpha: { text: { en: X }, ${claim} }\n`;

  expect(problemsIn(aProject({ "traits/x": trait, "sources/manual": aSource() }))).toEqual(
    expected.map((problem) => `data/traits/x.yaml:${problem}`),
  );
});
