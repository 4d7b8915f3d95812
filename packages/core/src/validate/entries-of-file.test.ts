import { expect, test } from "vitest";
import { loadDataset } from "../load-dataset.ts";
import { aService } from "../testing/builders.ts";
import { defaultContext, problemsIn, sourceFiles } from "../testing/problems-in.ts";

test("a file may hold all entities of a kind, in the order in which they are written", () => {
  const groups =
    "entities:\n  storage: { name: Storage, order: 1 }\n  18: { name: Eighteen, order: 2 }\n  cpu: { name: CPU, order: 3 }\n";
  const outcome = loadDataset(sourceFiles({ "data/groups.yaml": groups }), defaultContext);

  expect(outcome.ok && [...outcome.value.groups.keys()]).toEqual(["storage", "18", "cpu"]);
});

test.each([
  ["entities:\n  storage: { nam: Storage, order: 1 }\n", ["2:14 schema/unknown-key"]],
  ["entities:\n  Storage: { name: Storage, order: 1 }\n", ["2:3 id/invalid"]],
  ["entities:\n  con: { name: Storage, order: 1 }\n", ["2:3 id/reserved"]],
  ["storage: { name: Storage, order: 1 }\n", ["1:1 schema/missing-key", "1:1 schema/unknown-key"]],
  ["entities: [storage]\n", ["1:11 schema/wrong-type"]],
  ["entities:\n  storage:\n", ["2:3 schema/wrong-type"]],
  ["entities: {\n", ["2:1 yaml/syntax"]],
  ["cite: { basis: by-definition }\nentities: {}\n", ["1:1 schema/unknown-key"]],
  [
    "entities:\n  storage: { name: Storage, order: 1, cite: { basis: judgement } }\n",
    ["2:39 schema/unknown-key"],
  ],
])("what is wrong in such a file is told at its place: %j", (groups, problems) => {
  expect(problemsIn({ "data/groups.yaml": groups })).toEqual(
    problems.map((one) => `data/groups.yaml:${one}`),
  );
});

test("a file of a kind with cells may say what these rest on, and is held to it", () => {
  const text = "entities: {}\ncite: { basis: hearsay }\n";

  expect(problemsIn({ "data/traits.yaml": text })).toEqual(["data/traits.yaml:2:16 schema/invalid-value"]);
});

test("an entity in such a file may have moved", () => {
  const text = "entities:\n  disk: { moved: storage }\n  storage: { name: Storage, order: 1 }\n";
  const outcome = loadDataset(sourceFiles({ "data/groups.yaml": text }), defaultContext);

  expect(outcome.ok && outcome.value.moved.groups.get("disk")).toBe("storage");
});

test("a kind is a folder or a file, never both", () => {
  const service = JSON.stringify(aService());
  const files = { "data/services.yaml": "entities: {}\n", "data/services/alpha.yaml": `${service}\n` };

  expect(problemsIn(files)).toContain("data/services.yaml file/kind-twice");
});

test("where such a file cannot be read, nothing is said of what refers into it", () => {
  const files = {
    "data/groups.yaml": "entities: {\n",
    "data/capabilities.yaml":
      "entities:\n  jobs: { name: Jobs, group: storage, definition: X, assessments: {} }\n",
  };

  expect(problemsIn(files)).toEqual(["data/groups.yaml:2:1 yaml/syntax"]);
});
