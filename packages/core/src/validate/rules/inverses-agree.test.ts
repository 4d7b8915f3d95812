import { expect, test } from "vitest";
import { aProject } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

const problemsOf = (hosts: object) =>
  problemsIn(
    aProject({
      "relations/runs-on": { name: { en: "runs on" }, inverse: "hosts" },
      "relations/hosts": { name: { en: "hosts" }, ...hosts },
      "relations/beside": { name: { en: "stands beside" }, inverse: "beside" },
    }),
  );

test("inversesAgree takes types that name each other, and one that is its own inverse", () => {
  expect(problemsOf({ inverse: "runs-on" })).toEqual([]);
});

test.each([
  ["names another", { inverse: "beside" }, ["hosts.yaml:5:14", "runs-on.yaml:5:14"]],
  ["names none", { reverse: { en: "is hosted by" } }, ["runs-on.yaml:5:14"]],
])("inversesAgree finds an inverse that %s", (_, hosts, places) => {
  expect(problemsOf(hosts)).toEqual(
    places.map((place) => `data/relations/${place} relation/inverse-differs`),
  );
});

test("a relation type says how it reads from the other side, in one way", () => {
  expect(problemsOf({})).toEqual([
    "data/relations/hosts.yaml:1:1 schema/one-of",
    "data/relations/runs-on.yaml:5:14 relation/inverse-differs",
  ]);
  expect(problemsOf({ inverse: "runs-on", reverse: { en: "runs on" } })).toEqual([
    "data/relations/hosts.yaml:6:3 schema/one-of",
  ]);
});
