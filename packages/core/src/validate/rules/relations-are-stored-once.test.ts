import { expect, test } from "vitest";
import { aProject, aService } from "../../testing/builders.ts";
import { problemsIn } from "../../testing/problems-in.ts";

const relation = (type: string, service: string) => ({
  type,
  service,
  basis: "by-definition" as const,
});

test.each<[string, string, number]>([
  ["alternative-to", "alternative-to", 1],
  ["hosts", "runs-on", 1],
  ["runs-on", "hosts", 1],
  ["uses", "uses", 0],
  ["runs-on", "runs-on", 0],
  ["alternative-to", "complements", 0],
])("relationsAreStoredOnce: alpha %s beta, beta %s alpha", (forth, back, count) => {
  const files = aProject({
    "relations/runs-on": { name: { en: "runs on" }, inverse: "hosts" },
    "relations/hosts": { name: { en: "hosts" }, inverse: "runs-on" },
    "relations/alternative-to": { name: { en: "alternative to" }, inverse: "alternative-to" },
    "relations/complements": { name: { en: "complements" }, inverse: "complements" },
    "services/alpha": aService({ relations: [relation(forth, "beta")] }),
    "services/beta": aService({ name: { en: "Beta" }, relations: [relation(back, "alpha")] }),
  });

  expect(problemsIn(files)).toEqual(
    Array.from({ length: count }, () => "data/services/beta.yaml:21:15 relation/stored-twice"),
  );
});

test("relationsAreStoredOnce finds a relation that a service has twice", () => {
  const service = aService({ relations: [relation("uses", "beta"), relation("uses", "beta")] });

  expect(problemsIn(aProject({ "services/alpha": service }))).toEqual([
    "data/services/alpha.yaml:26:15 relation/stored-twice",
  ]);
});
