import { expect, test } from "vitest";
import { aProject, aSource } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

const matrix = (fields: string) => `title: { en: X }
summary: { en: X }
services: [alpha, beta]
rows:
  - attribute: vendor
    published:
      source: essay
      values: { alpha: Somebody }
      ${fields}
`;

const problemsWith = (fields: string) =>
  problemsIn(aProject({ "sources/essay": aSource(), "matrices/x": matrix(fields) }));

test.each([
  ["glosses", "gloss: { en: { alpha: X, beta: Y } }", "9:32 reference/quotes-nothing"],
  ["disputes", "disputed: [alpha, beta]", "9:25 reference/quotes-nothing"],
  ["glosses one that does not exist", "gloss: { en: { gamma: X } }", "9:22 reference/unknown"],
])("quotationsExist points at the service of which a row has no quotation and %s", (_, fields, problem) => {
  expect(problemsWith(fields)).toEqual([`data/matrices/x.yaml:${problem}`]);
});

test("quotationsExist is content where every cell that is spoken of is quoted", () => {
  expect(problemsWith("gloss: { en: { alpha: X } }\n      disputed: [alpha]")).toEqual([]);
});

test.each([
  ["quotes nothing", "claimedIn: [{ source: essay, how: claims }]", "5:16 reference/quotes-nothing"],
  ["is named by its id alone", "claimedIn: [essay]", "5:16 reference/quotes-nothing"],
  ["is not named", "", "5:16 reference/quotes-nothing"],
])("quotationsExist points at the gloss of a text that %s", (_, claimedIn, problem) => {
  const misconception = `claim: { en: X }
verdict: wrong
right: { en: Y }
${claimedIn}
gloss: { en: { essay: X } }
`;
  const files = aProject({ "sources/essay": aSource(), "misconceptions/x": misconception });

  expect(problemsIn(files)).toEqual([`data/misconceptions/x.yaml:${problem}`]);
});

test("A gloss is in one of the languages there are", () => {
  expect(problemsWith("gloss: { fr: { alpha: X } }")).toEqual([
    "data/matrices/x.yaml:9:16 schema/unknown-key",
  ]);
  expect(problemsWith("gloss: { en: X }")).toEqual(["data/matrices/x.yaml:9:20 schema/wrong-type"]);
});
