import { expect, test } from "vitest";
import { assessment } from "./assessment.ts";

const note = { en: "One host." };

test.each([
  ["a level with its basis", { support: "full", basis: "by-definition" }, true],
  ["a level without a basis", { support: "full" }, false],
  ["a level that there is not", { support: "half", basis: "judgement" }, false],
  ["unknown, and where it was looked for", { support: "unknown", note }, true],
  ["unknown on the ground of something", { support: "unknown", basis: "judgement" }, false],
  ["unknown with a source", { support: "unknown", sources: ["manual"], asOf: "undated" }, false],
  ["the answer of another, with a source", { inherits: "beta", sources: ["manual"], asOf: "undated" }, true],
  ["the answer of another and one's own", { inherits: "beta", support: "full", basis: "judgement" }, false],
  ["an empty list of sources", { support: "full", basis: "documented", sources: [] }, false],
  ["nothing", {}, false],
])("assessment judges %s", (_title, value, isTaken) => {
  expect(assessment.safeParse(value).success).toBe(isTaken);
});
