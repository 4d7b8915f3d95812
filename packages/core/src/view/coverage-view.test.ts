import { expect, test } from "vitest";
import { aDataset } from "../testing/a-dataset.ts";
import { aSource } from "../testing/builders.ts";
import { coverageView } from "./coverage-view.ts";
import { startPage } from "./view-context.ts";

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

  expect(statements).toEqual([
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
