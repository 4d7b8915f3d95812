import { expect, test } from "vitest";
import { aMatrix, aProject, aService, aSource, aTerm } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

const names = { name: { en: "ECS" }, shortName: { en: "e\u200dcs" }, aliases: ["Amazon ECS", "ECS"] };

test("namesAreUnambiguous refuses a word of several meanings as id, name, short name and alias", () => {
  const files = aProject({ "terms/ecs": aTerm(), "services/ecs": aService(names) });

  expect(problemsIn(files)).toEqual([
    "data/services/ecs.yaml name/ambiguous",
    "data/services/ecs.yaml:3:11 name/ambiguous",
    "data/services/ecs.yaml:20:11 name/ambiguous",
    "data/services/ecs.yaml:24:5 name/ambiguous",
  ]);
});

test("namesAreUnambiguous refuses it as a title in any language, but not in the title of a source", () => {
  const files = aProject({
    "terms/ecs": aTerm(),
    "matrices/x": aMatrix({
      title: { en: "Amazon ECS", "zh-TW": "\uff25\uff23\uff33" },
      rows: [{ attribute: "vendor" }],
    }),
    "sources/x": aSource({ title: "ECS" }),
  });

  expect(problemsIn(files)).toEqual(["data/matrices/x.yaml:4:14 name/ambiguous"]);
});

test("namesAreUnambiguous leaves words of one meaning alone", () => {
  const term = aTerm({ meanings: [{ id: "only", expansion: "X", text: { en: "X" } }] });

  expect(problemsIn(aProject({ "terms/ecs": term, "services/ecs": aService(names) }))).toEqual([]);
});
