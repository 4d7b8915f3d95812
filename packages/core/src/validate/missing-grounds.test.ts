import { describe, expect, test } from "vitest";
import { aCapability, aProject, aService, aTradeoff } from "../testing/builders.ts";
import { problemsIn } from "../testing/problems-in.ts";

const value = { text: { en: "MIT" } };

/** An answer or relation of each kind that names nothing that it rests on. */
const unsourced = {
  "services/alpha": aService({ relations: [{ type: "uses", service: "beta" }] }),
  "capabilities/discovery": aCapability({ assessments: { alpha: { support: "full" } } }),
  "tradeoffs/effort": aTradeoff({ ratings: { alpha: { value: 1 } } }),
  "traits/licence": { name: { en: "Licence" }, values: { alpha: value } },
};

describe("missingGrounds()", () => {
  test("is asked in a project that does not say otherwise, and says where each ground is missing", () => {
    expect(briefly(unsourced)).toEqual([
      "data/capabilities/discovery.yaml schema/missing-key",
      "data/services/alpha.yaml schema/missing-key",
      // The note and the basis.
      "data/tradeoffs/effort.yaml schema/missing-key",
      "data/tradeoffs/effort.yaml schema/missing-key",
      "data/traits/licence.yaml schema/missing-key",
    ]);
  });

  test("is not asked where provenance is optional", () => {
    expect(problemsIn(aProject(unsourced), { provenance: "optional" })).toEqual([]);
  });

  test("finds what is missing beside what is wrong", () => {
    const discovery =
      "name: { en: X }\nassessments:\n  alpha: { support: full, nte: { en: X } }\n  beta: { support: full }\n";

    expect(problemsIn(aProject({ "capabilities/discovery": discovery }))).toEqual([
      "data/capabilities/discovery.yaml:3:3 schema/missing-key",
      "data/capabilities/discovery.yaml:3:27 schema/unknown-key",
      "data/capabilities/discovery.yaml:4:3 schema/missing-key",
    ]);
  });

  test.each([
    ["a misspelt basis", "{ support: full, bassis: judgement }", "3:20 schema/unknown-key"],
    ["a misspelt level", "{ support: ful }", "3:14 schema/invalid-value"],
    ["an empty basis", "{ support: full, basis: }", "3:20 schema/wrong-type"],
    ["no mapping", "[full]", "3:10 schema/wrong-type"],
  ])("leaves %s to its own diagnostic", (_title, cell, problem) => {
    const text = `name: { en: X }\nassessments:\n  alpha: ${cell}\n`;

    const [first = "", ...others] = problemsIn(aProject({ "capabilities/discovery": text }));

    expect(others).toEqual([]);
    expect(first.split(" ")[1]).toBe(problem.split(" ")[1]);
  });

  test.each(["{ support: unknown }", "{ inherits: beta, sources: [manual], asOf: undated }"])(
    "asks for no basis of %s",
    (cell) => {
      const text = `name: { en: X }\nassessments:\n  alpha: ${cell}\n  beta: { support: none, basis: judgement, note: { en: X } }\n`;
      const manual = { title: "A manual", about: ["alpha"] };

      expect(problemsIn(aProject({ "capabilities/discovery": text, "sources/manual": manual }))).toEqual([]);
    },
  );
});

function briefly(entities: Readonly<Record<string, object>>): readonly string[] {
  return problemsIn(aProject(entities)).map((problem) => problem.replace(/:\d+:\d+/, ""));
}
