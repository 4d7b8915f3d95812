import { expect, test } from "vitest";
import { writeVocabulary } from "./write-vocabulary.ts";

const service = {
  path: "data/services/alpha.yaml",
  text: "relations:\n  - { type: hosts, service: beta }\n  - { type: uses, external: { name: X } }\n",
};
const flow = {
  path: "data/diagrams/flow.yaml",
  text: "shape: flow\nedges: [{ from: a, to: b, type: pulls-from }]\n",
};
const drawing = { path: "data/diagrams/who.yaml", text: "shape: relations\nrelations: [part-of]\n" };

test("writeVocabulary() writes what is used of the relations and edges that were built in, with their inverses", () => {
  expect(writeVocabulary([service, flow, drawing], { data: "data", locales: ["en"] })).toEqual([
    {
      path: "data/relations.yaml",
      text: `entities:
  runs-on: { name: runs on, inverse: hosts }
  hosts: { name: hosts, inverse: runs-on }
  uses: { name: uses, reverse: is used by }
  part-of: { name: part of, reverse: contains }
`,
    },
    { path: "data/edges.yaml", text: "entities:\n  pulls-from: { name: pulls from, pulls: true }\n" },
  ]);
});

test("writeVocabulary() writes it in the languages of the project, and nothing where nothing is used", () => {
  const [relations] = writeVocabulary([drawing], { data: "d", locales: ["en", "zh-TW"] });

  expect(relations?.text).toContain(
    "part-of: { name: { en: part of, zh-TW: 屬於 }, reverse: { en: contains, zh-TW: 包含 } }",
  );
  expect(writeVocabulary([], { data: "d", locales: ["en"] })).toEqual([]);
});
