import { expect, test } from "vitest";
import { aMatrix, aProject, aService, aSource } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

test("listItemsAreDistinct points at the second id", () => {
  const service = aService({
    useWhen: [
      { id: "small", text: { en: "X" } },
      { id: "large", text: { en: "X" } },
      { id: "small", text: { en: "X" } },
    ],
    avoidWhen: [{ id: "small", text: { en: "X" } }],
  });

  expect(problemsIn(aProject({ "services/alpha": service }))).toEqual([
    "data/services/alpha.yaml:33:13 list/duplicate-id",
  ]);
});

test("listItemsAreDistinct finds what is listed twice", () => {
  const matrix = aMatrix({ services: ["alpha", "beta", "alpha"], rows: [{ attribute: "vendor" }] });

  expect(problemsIn(aProject({ "matrices/x": matrix }))).toEqual([
    "data/matrices/x.yaml:11:5 list/duplicate-id",
  ]);
});

test("listItemsAreDistinct finds a text that is said to stand to a claim in two ways", () => {
  const misconception = {
    claim: { en: "X" },
    verdict: "wrong",
    right: { en: "Y" },
    claimedIn: ["essay", { source: "essay", how: "corrects" }],
  };
  const files = aProject({ "sources/essay": aSource(), "misconceptions/x": misconception });

  expect(problemsIn(files)).toEqual(["data/misconceptions/x.yaml:12:17 list/duplicate-id"]);
});

test("listItemsAreDistinct takes words for the same that read the same", () => {
  const service = aService({ aliases: ["Caf\u00e9", "B", "CAFE\u0301"] });

  expect(problemsIn(aProject({ "services/alpha": service }))).toEqual([
    "data/services/alpha.yaml:22:5 list/duplicate-id",
  ]);
});

test("listItemsAreDistinct finds a release that is written twice", () => {
  const service = aService({ releases: [{ version: "2.0" }, { version: "1.0" }, { version: "2.0" }] });

  expect(problemsIn(aProject({ "services/alpha": service }))).toEqual([
    "data/services/alpha.yaml:27:18 list/duplicate-id",
  ]);
});
