import { expect, test } from "vitest";
import { documents } from "./contract/documents.ts";
import { drawings } from "./drawings.ts";
import { endpoints } from "./endpoints.ts";
import { harbours } from "./testing/harbours.ts";

test("every body keeps the contract of its document", () => {
  for (const { body, document, path } of endpoints(harbours(["en", "zh-TW"]))) {
    if (document) expect(documents[document].safeParse(body()).error, path).toBeUndefined();
  }
});

test("every address is there once, and every link leads to one", () => {
  const dataset = harbours(["en", "zh-TW"]);
  const all = endpoints(dataset);
  const paths = [...all, ...drawings(dataset, dataset.locales)].map(({ path }) => path);

  const links = all.flatMap(({ body, path }) => hrefsIn(body()).map((href) => resolved(href, path)));

  expect(new Set(paths).size).toBe(paths.length);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((link) => !paths.includes(link))).toEqual([]);
});

test("a renamed entity says at its old address where it lives", () => {
  const moved = endpoints(harbours()).find(({ path }) => path === "v1/groups/moorings.json");

  expect(moved?.body()).toMatchObject({
    kind: "moved",
    result: { id: "moorings", moved: "berths", href: "berths.json" },
  });
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

function hrefsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(hrefsIn);
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "href" && typeof inner === "string" ? [inner] : hrefsIn(inner),
  );
}

function resolved(href: string, path: string): string {
  return new URL(href, `https://example.com/${path}`).pathname.slice(1);
}
