import { locales } from "@stackmatrix/core/schema";
import { aCapability, aDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { answersInWords } from "./answers-in-words.ts";
import { matrixView } from "./matrix-view.ts";

const dataset = aDataset();

test.each([
  { unsourced: 1, total: 1, said: "The answer names no source or reason." },
  { unsourced: 1, total: 24, said: "1 of 24 answers names no source or reason." },
  { unsourced: 3, total: 24, said: "3 of 24 answers name no source or reason." },
  { unsourced: 2, total: 2, said: "None of the 2 answers names a source or reason." },
  { unsourced: 0, total: 24, said: undefined },
])("answersInWords() says of $unsourced in $total: $said", ({ said, total, unsourced }) => {
  const page = startPage(dataset, "en");

  expect(answersInWords(page, { total, unsourced })).toEqual({ total, unsourced, sentence: said });
});

test.each(locales)("answersInWords() tells one, some and all apart in %s", (locale) => {
  const page = startPage(dataset, locale);

  const sentences = [
    { unsourced: 1, total: 1 },
    { unsourced: 3, total: 24 },
    { unsourced: 24, total: 24 },
  ].map((count) => answersInWords(page, count).sentence);

  expect(new Set(sentences).size).toBe(3);
  expect(sentences[1]).toMatch(/3.*24|24.*3/);
});

test("A matrix counts the answers of its own rows and columns", () => {
  const { capabilities, matrices, ...others } = aDataset(
    {
      "capabilities/discovery": aCapability({
        assessments: { alpha: { support: "full" }, beta: { support: "full", basis: "by-definition" } },
      }),
      "capabilities/balancing": aCapability({
        name: { en: "Balancing" },
        assessments: { alpha: { support: "unknown" }, beta: { inherits: "alpha" } },
      }),
      "capabilities/elsewhere": aCapability({
        name: { en: "Elsewhere" },
        assessments: { alpha: { support: "full" } },
      }),
      "matrices/both": {
        title: { en: "Both" },
        services: ["alpha", "beta"],
        rows: [{ capability: "discovery" }, { capability: "balancing" }, { attribute: "vendor" }],
      },
    },
    { provenance: "optional" },
  );
  const page = startPage({ ...others, capabilities, matrices }, "en");

  const views = Array.from(matrices.values(), (matrix) => matrixView(page, matrix));

  expect(views.map(({ answers }) => answers)).toMatchObject([{ total: 2, unsourced: 1 }]);
});
