import { expect, test } from "vitest";
import { aCapability, aProject } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

const basis = "by-definition";
const partially = { support: "partial" as const, until: "2.0" };

test.each([
  [{ support: "partial", basis } as const, ["11:18 cell/missing-note"]],
  [{ support: "add-on", basis } as const, ["11:18 cell/missing-note"]],
  [{ support: "partial", basis: "judgement" } as const, ["11:18 cell/missing-note"]],
  [{ support: "none", basis: "judgement" } as const, ["12:16 cell/missing-note"]],
  [{ support: "none", basis } as const, []],
  [{ support: "partial", basis, note: { en: "X" } } as const, []],
  [{ support: "full" as const, basis: "by-definition" as const, history: [partially] }, []],
])("notesSayWhy judges %j", (alpha, expected) => {
  const capability = aCapability({ assessments: { alpha } });

  expect(problemsIn(aProject({ "capabilities/x": capability }))).toEqual(
    expected.map((problem) => `data/capabilities/x.yaml:${problem}`),
  );
});
