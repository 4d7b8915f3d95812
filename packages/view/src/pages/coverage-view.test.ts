import { aDataset, aSource } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { coverageView } from "./coverage-view.ts";

test("coverageView() puts the statements of all sources in the order of their numbers", () => {
  const dataset = aDataset({
    "sources/essay": aSource({
      kind: "article",
      statements: [{ id: "E2" }, { id: "10", coveredBy: ["sources/essay"] }],
    }),
    "sources/letter": aSource({
      kind: "article",
      statements: [
        {
          id: "9",
          coveredBy: ["services/beta", "layers/ground"],
          note: { en: "In passing." },
        },
      ],
    }),
  });

  const statements = coverageView(startPage(dataset, "en"));

  expect(statements).toMatchObject([
    {
      id: "9",
      source: "letter",
      coveredBy: ["services/beta", "layers/ground"],
      note: "In passing.",
    },
    { id: "10", source: "essay", coveredBy: ["sources/essay"], note: undefined },
    { id: "E2", source: "essay", coveredBy: [], note: undefined },
  ]);
});

test("coverageView() says what a statement is about, or what the misconception claims that covers it", () => {
  const dataset = aDataset({
    "misconceptions/flat": {
      claim: { en: "Alpha is flat" },
      verdict: "wrong",
      right: { en: "It is round." },
    },
    "sources/essay": aSource({
      kind: "article",
      statements: [
        { id: "1", text: { en: "It praises Alpha." }, coveredBy: ["misconceptions/flat"] },
        { id: "2", coveredBy: ["services/alpha", "misconceptions/flat"] },
        { id: "3" },
      ],
    }),
  });

  const statements = coverageView(startPage(dataset, "en"));

  expect(statements.map(({ text }) => text)).toEqual(["It praises Alpha.", "Alpha is flat", undefined]);
});
