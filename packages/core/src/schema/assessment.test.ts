import { expect, test } from "vitest";
import { assessment } from "./assessment.ts";

const full = { support: "full", basis: "by-definition" };
const note = { en: "One host." };

test.each([
  ["a level with its basis", { support: "full", basis: "by-definition" }, true],
  ["a level without a basis, which the project may ask for", { support: "full" }, true],
  ["a level that there is not", { support: "half", basis: "judgement" }, false],
  ["unknown, and where it was looked for", { support: "unknown", note }, true],
  ["unknown on the ground of something", { support: "unknown", basis: "judgement" }, false],
  ["unknown with a source", { support: "unknown", sources: ["manual"], asOf: "undated" }, false],
  ["the answer of another, with a source", { inherits: "beta", sources: ["manual"], asOf: "undated" }, true],
  ["the answer of another and one's own", { inherits: "beta", support: "full", basis: "judgement" }, false],
  ["an empty list of sources", { support: "full", basis: "documented", sources: [] }, false],
  [
    "versions, status, links and a history",
    {
      ...full,
      since: "3.2",
      until: "4.0",
      status: "preview",
      links: [{ id: "log", url: "https://a.example/" }],
      history: [{ support: "partial", until: "3.2", sources: ["manual"], asOf: "undated" }],
    },
    true,
  ],
  ["a status that there is not", { ...full, status: "beta" }, false],
  ["a former answer with a basis", { ...full, history: [{ support: "none", basis: "judgement" }] }, false],
  ["unknown since a version", { support: "unknown", since: "3.2" }, false],
  ["unknown, with a link", { support: "unknown", links: [{ id: "a", url: "https://a.example/" }] }, true],
  ["nothing", {}, false],
])("assessment judges %s", (_title, value, isTaken) => {
  expect(assessment.safeParse(value).success).toBe(isTaken);
});
