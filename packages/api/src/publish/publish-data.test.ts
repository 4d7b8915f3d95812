import type { Dataset } from "@stackmatrix/core";
import type { Kind } from "@stackmatrix/core/schema";
import {
  aCapability,
  aDataset,
  aGlossarySection,
  aMatrix,
  aSource,
  aTradeoff,
} from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import * as z from "zod";
import { entities, type Published } from "../contract/contract.ts";
import { harbours } from "../testing/harbours.ts";
import { publishData } from "./publish-data.ts";

test("an inherited answer is there in full, with where it comes from and the dates of all it rests on", () => {
  const [tugs] = publishEntities("capabilities", harbours());

  expect(JSON.parse(JSON.stringify(tugs?.assessments.quay))).toEqual({
    support: "partial",
    note: { en: "One tug." },
    links: [],
    history: [],
    inheritedFrom: "pier",
    basis: "documented",
    sources: ["leaflet", "manual"],
    asOf: "2025-01-31",
    oldest: "2025-01-31",
    undated: 1,
  });
});

test("a service has its own cell of each row that mentions it", () => {
  const [pier] = publishEntities("services", harbours());

  expect(JSON.parse(JSON.stringify(pier?.assessments))).toEqual({
    tugs: {
      support: "partial",
      note: { en: "One tug." },
      links: [],
      history: [],
      basis: "documented",
      sources: ["manual"],
      asOf: "2026-03-01",
      asOfNote: "The chapter on tugs has a date.",
      oldest: "2026-03-01",
      undated: 1,
    },
  });
  expect(pier?.ratings).toEqual({});
});

test("a relation is seen from both of its services", () => {
  const [pier, quay] = publishEntities("services", harbours());

  expect(quay?.relations).toMatchObject([{ type: "runs-on", inverse: false, service: "pier" }]);
  expect(pier?.relations).toMatchObject([{ type: "runs-on", inverse: true, service: "quay" }]);
});

test("what an author left out is an empty list, or the name that stands in for it", () => {
  const [pier] = publishEntities("services", harbours());

  expect(pier).toMatchObject({ shortName: { en: "pier" }, aliases: [], quotas: [], sources: [] });
});

test("a text without a translation is there in the default language", () => {
  const [harbour] = publishEntities("layers", harbours(["en", "zh-TW"]));

  expect(harbour?.name).toEqual({ en: "Harbour", "zh-TW": "港口" });
  expect(harbour?.brief).toEqual({ en: "Holds ships", "zh-TW": "Holds ships" });
});

test("a text that carries no date has none", () => {
  const [, leaflet, manual] = publishEntities("sources", harbours());
  const [harbour] = publishEntities("layers", harbours());

  expect(leaflet?.date).toBe("2025-01-31");
  expect(manual?.date).toBeUndefined();
  expect(harbour).toMatchObject({ sources: ["manual"] });
  expect(harbour?.asOf).toBeUndefined();
});

test("layers know their services, groups their capabilities", () => {
  const [harbour] = publishEntities("layers", harbours());
  const [berths] = publishEntities("groups", harbours());

  expect(harbour?.services).toEqual(["pier", "quay"]);
  expect(berths?.capabilities).toEqual(["tugs"]);
});

test("every row of a matrix says in one way what it shows, with a label", () => {
  const [both] = publishEntities("matrices", harbours(["en", "zh-TW"]));

  expect(both?.rows).toEqual([
    { kind: "capability", id: "tugs", label: { en: "Tugs", "zh-TW": "Tugs" } },
    {
      kind: "attribute",
      id: "vendor",
      label: { en: "Vendor", "zh-TW": expect.not.stringMatching("Vendor") },
      published: {
        source: "leaflet",
        values: { pier: "Somebody" },
        gloss: { "zh-TW": { pier: "某人" } },
        disputed: [],
      },
    },
  ]);
});

test("the statements of an article say which entities take them up", () => {
  const [essay, leaflet] = publishEntities("sources", harbours());

  expect(essay?.statements).toEqual([
    {
      id: "1",
      coveredBy: [
        { kind: "capabilities", id: "tugs" },
        { kind: "sources", id: "essay" },
      ],
    },
    { id: "2", coveredBy: [] },
  ]);
  expect(leaflet?.statements).toEqual([]);
});

test("an entry of the glossary has its lists, if need be empty", () => {
  const dataset = aDataset({
    "glossary/boats": aGlossarySection({
      entries: [
        {
          id: "ferry",
          word: { en: "ferry" },
          avoid: { en: ["steamer"] },
          avoidAtStart: { en: ["ferrying"] },
        },
        { id: "quay", word: { en: "quay" }, also: { en: ["wharf"] } },
      ],
    }),
  });

  const [boats] = publishEntities("glossary", dataset);

  expect(boats?.entries).toEqual([
    {
      id: "ferry",
      word: { en: "ferry" },
      also: {},
      avoid: { en: ["steamer"] },
      avoidAtStart: { en: ["ferrying"] },
    },
    { id: "quay", word: { en: "quay" }, also: { en: ["wharf"] }, avoid: {}, avoidAtStart: {} },
  ]);
});

test("a misconception names all texts that have to do with it, and apart those that claim it", () => {
  const dataset = aDataset(
    {
      "sources/essay": aSource({ language: "zh-CN" }),
      "sources/manual": aSource(),
      "misconceptions/x": {
        claim: { en: "X" },
        verdict: "wrong",
        right: { en: "Y" },
        claimedIn: [{ source: "essay", how: "corrects", quote: "并非" }, "manual"],
        gloss: { en: { essay: "not so" } },
      },
    },
    { locales: ["en", "zh-CN"] },
  );

  const [misconception] = publishEntities("misconceptions", dataset);

  expect(misconception).toMatchObject({
    claimedIn: ["manual"],
    origins: [
      { source: "essay", how: "corrects", quote: "并非", gloss: [{ locale: "en", text: "not so" }] },
      { source: "manual", how: "claims", gloss: [] },
    ],
  });
  expect(misconception).not.toHaveProperty("gloss");
});

test("a publisher that is no name is there in the default language", () => {
  const dataset = aDataset(
    { "sources/essay": aSource({ publisher: { en: "author not stated", "zh-CN": "作者不详" } }) },
    { locales: ["en", "zh-CN"] },
  );

  expect(publishEntities("sources", dataset)[0]?.publisher).toBe("author not stated");
});

test("a matrix names all that it shows, each row with the heading that it stands under", () => {
  const dataset = aDataset({
    "capabilities/discovery": aCapability(),
    "traits/colour": { name: { en: "Colour" }, values: {} },
    "matrices/all": { title: { en: "All" }, summary: { en: "X" }, headings: "groups", transpose: true },
    "matrices/some": aMatrix({
      services: ["beta"],
      rows: [{ attribute: "vendor" }, { heading: { en: "More" } }, { trait: "colour" }],
    }),
  });

  const [all, some] = publishEntities("matrices", dataset);

  expect(all).toMatchObject({ services: ["alpha", "beta"], transpose: true });
  expect(rowsOf(all)).toEqual([
    ["trait", "colour", undefined],
    ["capability", "discovery", "Networking"],
  ]);
  expect(all).not.toHaveProperty("headings");
  expect(some).toMatchObject({ services: ["beta"], transpose: false });
  expect(rowsOf(some)).toEqual([
    ["attribute", "vendor", undefined],
    ["trait", "colour", "More"],
  ]);

  function rowsOf(matrix: typeof all) {
    return matrix?.rows.map(({ heading, id, kind }: Record<string, { en?: string }>) => [
      kind,
      id,
      heading?.en,
    ]);
  }
});

test("a group knows all rows that stand under it", () => {
  const dataset = aDataset({
    "capabilities/discovery": aCapability(),
    "tradeoffs/effort": aTradeoff({ group: "networking" }),
    "tradeoffs/price": aTradeoff({ name: { en: "Price" } }),
    "traits/colour": { name: { en: "Colour" }, group: "networking", values: {} },
  });

  expect(publishEntities("groups", dataset)).toMatchObject([
    { capabilities: ["discovery"], tradeoffs: ["effort"], traits: ["colour"] },
  ]);
});

test("a service has its values as their traits have them, and says which of them rest on nothing", () => {
  const traits = {
    "traits/first": { name: { en: "First boat" }, type: "date", values: { alpha: { value: "1991" } } },
  };
  const dataset = aDataset(traits, { provenance: "optional" });

  const [alpha] = publishEntities("services", dataset);
  const [first] = publishEntities("traits", dataset);

  const cell = { values: [{ type: "date", written: "1991" }], unsourced: true };
  expect(asPublished("services", alpha).values).toMatchObject({ first: cell });
  expect(asPublished("traits", first).values).toMatchObject({ alpha: cell });

  function asPublished(kind: "services" | "traits", entity: unknown) {
    return z
      .looseObject({ values: z.unknown() })
      .parse(entities[kind].parse(JSON.parse(JSON.stringify(entity))));
  }
});

function publishEntities(kind: Kind, dataset: Dataset): readonly Published[] {
  return Object.values(publishData(dataset)[kind]);
}
