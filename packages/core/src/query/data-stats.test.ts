import { expect, test } from "vitest";
import { aCapability, aLayer, aProject, aService, aSource, aTradeoff } from "../testing/builders.ts";
import { defaultContext, sourceFiles } from "../testing/problems-in.ts";
import { hashText } from "../translation/hash-text.ts";
import type { RuleContext } from "../validate/rule.ts";
import { validateEntities } from "../validate/validate-entities.ts";
import { type DataStats, dataStats } from "./data-stats.ts";

test("dataStats() counts the cells that nobody has looked at and those that could not be found out", () => {
  const { cells } = statsOf({
    "capabilities/discovery": aCapability({
      assessments: {
        alpha: { support: "full", basis: "by-definition" },
        beta: { support: "unknown" },
      },
    }),
    "tradeoffs/effort": aTradeoff({
      ratings: { alpha: { value: 1, note: { en: "It is little." }, basis: "judgement" } },
    }),
  });

  expect(cells.kinds).toEqual([
    { kind: "capabilities", cells: 2, assessed: 1, unknown: 1, unassessed: 0 },
    { kind: "tradeoffs", cells: 2, assessed: 1, unknown: 0, unassessed: 1 },
    { kind: "traits", cells: 0, assessed: 0, unknown: 0, unassessed: 0 },
  ]);
  expect(cells.services).toEqual([
    { service: "alpha", cells: 2, assessed: 2, unknown: 0, unassessed: 0 },
    { service: "beta", cells: 2, assessed: 0, unknown: 1, unassessed: 1 },
  ]);
});

test("dataStats() counts what answers and relations rest on; an inherited answer is documented", () => {
  const { basis } = statsOf({
    "sources/manual": aSource({ about: ["alpha"] }),
    "services/alpha": aService({
      relations: [{ type: "uses", service: "beta", basis: "by-definition" }],
    }),
    "capabilities/discovery": aCapability({
      assessments: {
        alpha: { inherits: "beta", sources: ["manual"], asOf: "undated" },
        beta: { support: "none", basis: "judgement", note: { en: "Nobody has seen it." } },
      },
    }),
  });

  expect(basis).toEqual([
    { kind: "capabilities", documented: 1, "by-definition": 0, judgement: 1, unsourced: 0 },
    { kind: "tradeoffs", documented: 0, "by-definition": 0, judgement: 0, unsourced: 0 },
    { kind: "traits", documented: 0, "by-definition": 0, judgement: 0, unsourced: 0 },
    { kind: "relations", documented: 0, "by-definition": 1, judgement: 0, unsourced: 0 },
  ]);
});

test("dataStats() counts answers and relations by what they rest on, or as unsourced", () => {
  const { basis, cells } = statsOf(
    {
      "sources/manual": { title: "A manual" },
      "services/alpha": aService({ relations: [{ type: "uses", service: "beta" }] }),
      "capabilities/discovery": aCapability({
        assessments: {
          alpha: { support: "full" },
          beta: { support: "full", sources: ["manual"], asOf: "undated" },
        },
      }),
      "capabilities/balancing": aCapability({
        name: { en: "Balancing" },
        assessments: { alpha: { inherits: "beta" }, beta: { support: "unknown" } },
      }),
      "tradeoffs/effort": aTradeoff({ ratings: { alpha: { value: 1 } } }),
    },
    { provenance: "optional" },
  );

  expect(basis).toMatchObject([
    { kind: "capabilities", documented: 1, unsourced: 1 },
    { kind: "tradeoffs", unsourced: 1 },
    { kind: "traits", unsourced: 0 },
    { kind: "relations", unsourced: 1 },
  ]);
  expect(cells.kinds[0]).toMatchObject({ cells: 4, assessed: 2, unknown: 2 });
});

test("dataStats() finds the oldest citation, and the sources that are stale on a day", () => {
  const entities = {
    "sources/manual": aSource({ date: "2020-02-29" }),
    "sources/leaflet": aSource(),
    "sources/poster": aSource({ seenOn: "2022-10-10" }),
    "layers/sky": aLayer({ name: { en: "Sky" }, sources: ["poster"], asOf: "undated" }),
    "capabilities/discovery": aCapability({
      assessments: {
        alpha: { support: "full", basis: "documented", sources: ["leaflet"], asOf: "undated" },
        beta: { support: "full", basis: "documented", sources: ["manual"], asOf: "2020-02-29" },
      },
    }),
  };

  const { freshness } = statsOf(entities, { today: "2023-03-02" });

  expect(freshness).toEqual({
    today: "2023-03-02",
    staleAfterDays: 1095,
    citations: {
      total: 3,
      seen: 1,
      undated: 1,
      oldest: { asOf: "2020-02-29", entity: "capabilities/discovery" },
    },
    sources: { total: 3, seen: 1, undated: 1, stale: [{ id: "manual", date: "2020-02-29", days: 1097 }] },
    releases: [],
  });
  expect(statsOf(entities).freshness.sources.stale).toEqual([]);
});

test("dataStats() counts translations by how they stand to their originals", () => {
  const { translations } = statsOf(
    { "groups/networking": { name: { en: "Networking", "zh-TW": "網路" }, order: 1 } },
    {
      locales: ["en", "zh-TW"],
      lock: { "groups/networking": { name: { "zh-TW": hashText("Networks") } } },
    },
  );

  expect(translations).toMatchObject([{ locale: "zh-TW", current: 0, unrecorded: 0, stale: 1 }]);
  expect(translations[0]?.missing).toBeGreaterThan(0);
});

test("dataStats() counts entities, moved ones apart, and the statements that nothing covers", () => {
  const { kinds, statements } = statsOf({
    "services/gamma": "moved: alpha\n",
    "sources/essay": aSource({
      kind: "article",
      statements: [{ id: "1", coveredBy: ["services/alpha"] }, { id: "2" }],
    }),
  });

  expect(kinds).toContainEqual({ kind: "services", entities: 2, moved: 1 });
  expect(statements).toEqual({ total: 2, open: 1 });
});

function statsOf(
  entities: Readonly<Record<string, object | string>>,
  context: Partial<RuleContext> = {},
): DataStats {
  const complete = { ...defaultContext, ...context };
  const outcome = validateEntities(sourceFiles(aProject(entities)), complete);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  return dataStats(outcome.value, complete);
}
