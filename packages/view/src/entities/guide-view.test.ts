import { aCapability, aDataset, aSource } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { factViews } from "./guide-view.ts";

test("factViews() cites for an answer that is taken over what both cells rest on", () => {
  const dataset = aDataset({
    "sources/letter": aSource({ title: "Letter" }),
    "sources/news": aSource({ title: "News", about: ["beta"] }),
    "capabilities/jobs": aCapability({
      name: { en: "Jobs" },
      assessments: {
        alpha: { support: "full", basis: "documented", sources: ["letter"], asOf: "undated" },
        beta: { inherits: "alpha", sources: ["news"], asOf: "undated" },
      },
    }),
    "questions/jobs": {
      kind: "open",
      question: { en: "Can it?" },
      answer: { en: "Yes." },
      facts: [{ service: "beta", capability: "jobs", support: ["full"] }],
    },
  });
  const page = startPage(dataset, "en");

  const facts = factViews(page, dataset.questions.get("jobs")?.facts ?? []);

  expect(facts).toEqual([{ service: "Beta", row: "Jobs", answer: "full", footnotes: [1, 2] }]);
  expect(
    page.citations
      .footnotes()
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(["letter", "news"]);
});
