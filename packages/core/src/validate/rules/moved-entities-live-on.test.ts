import { expect, test } from "vitest";
import { aProject } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

test.each([
  ["itself", { "services/first": "moved: first\n" }, ["data/services/first.yaml:1:8 reference/itself"]],
  [
    "nothing",
    { "services/first": "moved: gone\n" },
    ["data/services/first.yaml:1:8 reference/moved-nowhere"],
  ],
  [
    "another kind",
    { "services/first": "moved: networking\n" },
    ["data/services/first.yaml:1:8 reference/moved-nowhere"],
  ],
  [
    "what has moved on",
    { "services/first": "moved: second\n", "services/second": "moved: alpha\n" },
    ["data/services/first.yaml:1:8 reference/moved"],
  ],
  [
    "a circle",
    { "services/first": "moved: second\n", "services/second": "moved: first\n" },
    [
      "data/services/first.yaml:1:8 reference/moved-nowhere",
      "data/services/second.yaml:1:8 reference/moved-nowhere",
    ],
  ],
])("movedEntitiesLiveOn lets nothing move to %s", (_, files, expected) => {
  expect(problemsIn(aProject(files))).toEqual(expected);
});

test("movedEntitiesLiveOn is content with an entity, even one that is wrong by itself", () => {
  const files = aProject({ "services/first": "moved: alpha\n", "services/alpha": "name: [\n" });

  expect(problemsIn(files)).toEqual(["data/services/alpha.yaml:2:1 yaml/syntax"]);
});
