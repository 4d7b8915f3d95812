import { expect, test } from "vitest";
import { aProject } from "../testing/builders.ts";
import { problemsIn } from "../testing/problems-in.ts";
import { kinds } from "./entity-kinds.ts";
import { statement } from "./statement.ts";

test("a statement can be covered by an entity of any kind", () => {
  const coveredBy = kinds.map((kind) => `${kind}/some-id`);

  expect(statement.safeParse({ id: "1", coveredBy }).error).toBeUndefined();
});

test("a statement has a number, and is covered by entities of kinds that there are", () => {
  const files = projectWith([
    '{ id: two, coveredBy: ["servcies/alpha"] }',
    '{ id: "2", coveredBy: [alpha] }',
  ]);

  expect(problemsIn(files)).toEqual([
    "data/sources/essay.yaml:6:11 schema/invalid-value",
    "data/sources/essay.yaml:6:28 schema/invalid-value",
    "data/sources/essay.yaml:7:28 schema/invalid-value",
  ]);
});

test("what covers a statement exists, under its present name; a source may be its own witness", () => {
  const files = projectWith([
    '{ id: "1", coveredBy: [sources/essay, services/alpha] }',
    '{ id: "E1", coveredBy: [services/old, services/alhpa] }',
    '{ id: "E1" }',
  ]);

  expect(problemsIn({ ...files, "data/services/old.yaml": "moved: alpha\n" })).toEqual([
    "data/sources/essay.yaml:7:29 reference/moved",
    "data/sources/essay.yaml:7:43 reference/unknown",
    "data/sources/essay.yaml:8:11 list/duplicate-id",
  ]);
});

/** A project with an article that makes these statements, from line 6 of its file. */
function projectWith(statements: readonly string[]): Record<string, string> {
  const list = statements.map((text) => `  - ${text}\n`).join("");
  const essay = `title: An essay\npublisher: Example\nkind: article\ndate: undated\nstatements:\n${list}`;
  return aProject({ "sources/essay": essay });
}
