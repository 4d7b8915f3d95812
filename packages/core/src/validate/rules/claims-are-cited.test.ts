import { expect, test } from "vitest";
import { aProject, aSource } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

test.each([
  ["basis: documented, sources: [manual], asOf: undated", []],
  ["basis: documented, sources: [manual], asOf: undated, checkedOn: 2026-11-21", []],
  ["basis: documented", ["4:37 claim/not-cited"]],
  ["basis: documented, asOf: undated", ["4:37 claim/not-cited"]],
  ["basis: documented, sources: [manual]", []],
  ["sources: [manual]", []],
  ["basis: judgement, note: { en: X }", []],
  ["basis: judgement, note: { en: X }, sources: [manual], asOf: undated", []],
  ["basis: judgement, note: { en: X }, asOf: undated", ["4:65 claim/date-without-source"]],
  ["basis: judgement, note: { en: X }, checkedOn: 2026-11-21", ["4:65 claim/date-without-source"]],
  ["basis: documented, sources: [manual], checkedOn: 2026-11-21", []],
  ["basis: by-definition", []],
  ["basis: by-definition, sources: [manual], asOf: undated", ["4:52 claim/cites-by-definition"]],
  [
    "basis: by-definition, asOf: undated, checkedOn: 2026-11-21",
    ["4:52 claim/date-without-source", "4:67 claim/date-without-source"],
  ],
])("claimsAreCited judges %s", (claim, expected) => {
  const trait = `name: { en: X }\ntype: text\nvalues:\n  alpha: { value: { en: X }, ${claim} }\n`;

  expect(problemsIn(aProject({ "traits/x": trait, "sources/manual": aSource() }))).toEqual(
    expected.map((problem) => `data/traits/x.yaml:${problem}`),
  );
});
