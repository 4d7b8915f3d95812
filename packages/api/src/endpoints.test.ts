import { smallDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { apiFiles } from "./api-files.ts";
import { documents } from "./contract/documents.ts";
import { endpoints } from "./endpoints.ts";
import { harbours } from "./testing/harbours.ts";

test.each([
  ["two harbours", harbours(["en", "zh-TW"])],
  ["entities of every kind", smallDataset()],
])("every document of %s keeps its contract, and the order of its keys", (_name, dataset) => {
  for (const { body, document, path } of endpoints(dataset)) {
    if (document === undefined) continue;
    const value = body();
    const { data, error } = documents[document].safeParse(value);
    expect(error, path).toBeUndefined();
    expect(JSON.stringify(value), path).toBe(JSON.stringify(data));
  }
});

test("every address is there once, and every link leads to one", () => {
  const dataset = harbours(["en", "zh-TW"]);
  const all = endpoints(dataset);
  const paths = Array.from(apiFiles(dataset, dataset.locales), ({ path }) => path);

  const links = all
    .filter(({ document }) => document !== undefined)
    .flatMap(({ body, path }) => hrefsIn(body()).map((href) => resolved(href, path)));

  expect(new Set(paths).size).toBe(paths.length);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((link) => !paths.includes(link))).toEqual([]);
});

test("a renamed entity says at its old address where it lives", () => {
  const all = endpoints(harbours());

  for (const folder of ["v1/groups", "v1/en/groups"]) {
    const moved = all.find(({ path }) => path === `${folder}/moorings.json`);
    expect(moved?.body()).toMatchObject({
      kind: "moved",
      result: { id: "moorings", moved: "berths", href: "berths.json" },
    });
  }
});

test("every document has the line to show where it is used, in its language", () => {
  const dataset = { ...harbours(["en", "zh-TW"]), info: { title: { en: "Harbours", "zh-TW": "港口" } } };

  for (const { body, document, locale, path } of endpoints(dataset)) {
    if (document === undefined || document === "badge") continue;
    expect(body(), path).toMatchObject({ attribution: locale === "zh-TW" ? "港口" : "Harbours" });
  }
});

test("a document in one language is the published entity with each text as a string", () => {
  const all = endpoints(harbours(["en", "zh-TW"]));

  const local = all.find(({ path }) => path === "v1/zh-TW/layers/harbour.json");

  expect(local?.body()).toMatchObject({
    kind: "local-layer",
    locale: "zh-TW",
    result: { id: "harbour", name: "港口", question: "Where do ships stop?", services: ["pier", "quay"] },
  });
  expect(all.find(({ path }) => path === "v1/zh-TW/layers.json")?.body()).toMatchObject({
    kind: "local-layers",
    total: 1,
    result: [{ id: "harbour", name: "港口", href: "layers/harbour.json" }],
  });
});

test("all cells stand in one document, with their sources, and those of a service in another", () => {
  const all = endpoints(harbours());

  const [cells, pier] = ["v1/cells.json", "v1/cells/pier.json"].map((wanted) =>
    documents.cells.parse(all.find(({ path }) => path === wanted)?.body()),
  );

  expect(cells).toMatchObject({
    result: {
      cells: [
        { service: "pier", row: "tugs", answer: "partial", asOf: "2026-03-01", day: "2026-03-01" },
        { service: "quay", row: "tugs", inheritedFrom: "pier", sources: ["leaflet", "manual"], undated: 1 },
      ],
      sources: { leaflet: { title: "Leaflet", date: "2025-01-31" }, manual: { title: "Manual" } },
    },
  });
  expect(pier).toMatchObject({ result: { cells: [{ service: "pier" }], sources: { manual: {} } } });
  expect(Object(pier?.result).sources).not.toHaveProperty("leaflet");
});

test("a list says how many there are, and of each a few things and where to find the rest", () => {
  const list = endpoints(harbours()).find(({ path }) => path === "v1/groups.json");

  expect(documents.groups.parse(list?.body())).toMatchObject({
    name: "@example/harbours",
    version: "1.2.3",
    licence: "CC0-1.0",
    total: 1,
    result: [{ id: "berths", name: { en: "Berths" }, order: 1, href: "groups/berths.json" }],
  });
});

const addresses = new Set(["href", "page", "table", "badge", "openapi", "llms"]);

function hrefsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(hrefsIn);
  return Object.entries(value).flatMap(([key, inner]) =>
    addresses.has(key) && typeof inner === "string" ? [inner] : hrefsIn(inner),
  );
}

function resolved(href: string, path: string): string {
  return new URL(href, `https://example.com/${path}`).pathname.slice(1);
}
