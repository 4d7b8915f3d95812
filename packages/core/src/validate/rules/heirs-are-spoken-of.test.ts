import { expect, test } from "vitest";
import { aCapability, aProject, aSource } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

const asOf = "undated";
const problem = (place: string) => [`data/capabilities/x.yaml:${place} claim/about-another`];

test.each([
  ["a source about it", { sources: ["about-alpha"], asOf }, []],
  ["a source about it among others", { sources: ["about-beta", "about-alpha"], asOf }, []],
  ["sources about the other alone", { sources: ["about-beta"], asOf }, problem("12:18")],
  ["sources that do not say what they are about", { sources: ["about-nothing"], asOf }, problem("12:18")],
  ["no source", {}, problem("11:19")],
])("heirsAreSpokenOf judges a cell that is inherited with %s", (_, citation, expected) => {
  const alpha = { inherits: "beta", ...citation };
  const beta = { support: "full", basis: "by-definition" } as const;

  const problems = problemsIn(
    aProject({
      "sources/about-alpha": aSource({ about: ["alpha"] }),
      "sources/about-beta": aSource({ about: ["beta"] }),
      "sources/about-nothing": aSource(),
      "capabilities/x": aCapability({ assessments: { alpha, beta } }),
    }),
  );

  expect(problems).toEqual(expected);
});
