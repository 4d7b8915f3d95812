import { expect, test } from "vitest";
import { aProject, aService, aTerm } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

const names = { name: { en: "ECS" }, shortName: { en: "ecs" }, aliases: ["Amazon ECS", "ECS"] };

test("namesAreUnambiguous refuses a word of several meanings as id, name, short name and alias", () => {
  const files = aProject({ "terms/ecs": aTerm(), "services/ecs": aService(names) });

  expect(problemsIn(files)).toEqual([
    "data/services/ecs.yaml name/ambiguous",
    "data/services/ecs.yaml:3:11 name/ambiguous",
    "data/services/ecs.yaml:20:11 name/ambiguous",
    "data/services/ecs.yaml:24:5 name/ambiguous",
  ]);
});

test("namesAreUnambiguous leaves words of one meaning alone", () => {
  const term = aTerm({ meanings: [{ id: "only", expansion: "X", text: { en: "X" } }] });

  expect(problemsIn(aProject({ "terms/ecs": term, "services/ecs": aService(names) }))).toEqual([]);
});
