import { expect, test } from "vitest";
import type { Kind } from "../schema/entity-kinds.ts";
import { eachReference, type Reference } from "./references.ts";

test("eachReference() finds ids in fields, lists, records and keys", () => {
  const capability = {
    name: { en: "X" },
    group: "networking",
    assessments: {
      docker: {
        support: "full",
        basis: "documented",
        sources: ["docker-net", "k8s-what-is"],
        asOf: "undated",
      },
      "amazon-eks": { inherits: "kubernetes" },
    },
  };

  expect(referencesOf("capabilities", capability)).toEqual([
    { kind: "groups", id: "networking", path: ["group"], target: "value" },
    { kind: "services", id: "docker", path: ["assessments", "docker"], target: "key" },
    { kind: "sources", id: "docker-net", path: ["assessments", "docker", "sources", 0], target: "value" },
    { kind: "sources", id: "k8s-what-is", path: ["assessments", "docker", "sources", 1], target: "value" },
    { kind: "services", id: "amazon-eks", path: ["assessments", "amazon-eks"], target: "key" },
    { kind: "services", id: "kubernetes", path: ["assessments", "amazon-eks", "inherits"], target: "value" },
  ]);
});

test("eachReference() finds the ids of every block of a sheet", () => {
  const sheet = {
    title: { en: "X" },
    blocks: [
      { block: "layers", services: ["a"] },
      { block: "matrix", matrix: "b" },
      { block: "path", path: "c" },
      { block: "diagrams", diagrams: ["d"] },
      { block: "term", term: "e" },
      { block: "guide", guide: "f" },
      { block: "analogy", analogy: "g" },
      { block: "misconceptions", misconceptions: ["h"] },
      { block: "questions", questions: ["i"] },
      { block: "glossary", glossaries: ["k"] },
      { block: "service", service: "j", part: "steps" },
    ],
  };

  expect(referencesOf("sheets", sheet).map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    "services/a",
    "matrices/b",
    "paths/c",
    "diagrams/d",
    "terms/e",
    "guides/f",
    "analogies/g",
    "misconceptions/h",
    "questions/i",
    "glossary/k",
    "services/j",
  ]);
});

test("eachReference() finds ids whose schema has a description of its own", () => {
  const matrix = {
    title: { en: "X" },
    services: ["a"],
    rows: [
      { trait: "b", published: { source: "c", values: { d: "x" }, misconception: "e", disputed: ["f"] } },
      { trait: "b", published: { source: "c", values: {}, gloss: { en: { g: "x" } } } },
    ],
  };

  expect(referencesOf("matrices", matrix).map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    "services/a",
    "traits/b",
    "sources/c",
    "services/d",
    "misconceptions/e",
    "services/f",
    "traits/b",
    "sources/c",
    "services/g",
  ]);
});

test("eachReference() finds an id that stands for a mapping, and that of the mapping", () => {
  const misconception = {
    claim: { en: "X" },
    claimedIn: ["a", { source: "b", how: "lists", quote: "c" }],
    gloss: { en: { d: "X" } },
  };

  expect(referencesOf("misconceptions", misconception)).toEqual([
    { kind: "sources", id: "a", path: ["claimedIn", 0], target: "value" },
    { kind: "sources", id: "b", path: ["claimedIn", 1, "source"], target: "value" },
    { kind: "sources", id: "d", path: ["gloss", "en", "d"], target: "key" },
  ]);
});

function referencesOf(kind: Kind, value: unknown): readonly Reference[] {
  const found: Reference[] = [];
  eachReference(kind, value, (reference, path) => found.push({ ...reference, path: [...path] }));
  return found;
}
