import { expect, test } from "vitest";
import { aCapability, aProject, aService, aSource } from "../../testing/builders.ts";
import { defaultContext, problemsIn, sourceFiles } from "../../testing/problems-in.ts";
import { validateEntities } from "../validate-entities.ts";

test("knownReferences points at the value or the key that names nothing", () => {
  const capability = `name: { en: Discovery }
group: netwroking
definition: { en: X }
assessments:
  alhpa: { support: full, basis: documented, sources: [manual], asOf: undated }
`;

  expect(problemsIn(aProject({ "capabilities/discovery": capability }))).toEqual([
    "data/capabilities/discovery.yaml:2:8 reference/unknown",
    "data/capabilities/discovery.yaml:5:3 reference/unknown",
    "data/capabilities/discovery.yaml:5:56 reference/unknown",
  ]);
});

test("knownReferences names the nearest id, or the one that an entity has moved to", () => {
  const files = aProject({
    "services/first": "moved: second\n",
    "services/second": "moved: alpha\n",
    "capabilities/discovery": aCapability({
      group: "netwroking",
      assessments: { first: { support: "unknown" } },
    }),
  });

  const { diagnostics } = validateEntities(sourceFiles(files), defaultContext);

  expect(diagnostics.map(({ args }) => args)).toContainEqual({
    kind: "group",
    id: "netwroking",
    nearest: "networking",
  });
  expect(diagnostics.map(({ args }) => args)).toContainEqual({ kind: "service", id: "first", to: "alpha" });
});

test("knownReferences lets nothing refer to itself", () => {
  const service = aService({ relations: [{ type: "uses", service: "alpha", basis: "by-definition" }] });

  expect(problemsIn(aProject({ "services/alpha": service }))).toEqual([
    "data/services/alpha.yaml:22:18 reference/itself",
  ]);
});

test("knownReferences takes an entity of another kind with the same id for another", () => {
  const capability = aCapability({ assessments: { alpha: { support: "unknown" } } });

  expect(problemsIn(aProject({ "capabilities/alpha": capability }))).toEqual([]);
});

test("knownReferences lets a source be where a statement of its own is recorded", () => {
  const essay = aSource({
    kind: "article",
    statements: [
      { id: "1", coveredBy: ["sources/essay"] },
      { id: "2", coveredBy: ["sources/esay"] },
    ],
  });

  expect(problemsIn(aProject({ "sources/essay": essay }))).toEqual([
    "data/sources/essay.yaml:16:9 reference/unknown",
  ]);
});

test("knownReferences takes a key such as constructor for an unknown id", () => {
  const capability = { ...aCapability(), assessments: { constructor: { support: "unknown" } } };

  expect(problemsIn(aProject({ "capabilities/discovery": capability }))).toEqual([
    "data/capabilities/discovery.yaml:10:5 reference/unknown",
  ]);
});
