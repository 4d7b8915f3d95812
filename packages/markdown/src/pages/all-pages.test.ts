import { posix } from "node:path";
import type { Dataset } from "@stackmatrix/core";
import { aCapability, aDataset, aMatrix, aService, smallDataset } from "@stackmatrix/core/testing";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { alignTables } from "../markdown-table.ts";
import { renderPage } from "../page.ts";
import { withTexts } from "../testing/with-texts.ts";
import { allPages } from "./all-pages.ts";
import type { Part } from "./parts.ts";
import { type PagePlan, planPages } from "./plan-pages.ts";

const services = Array.from({ length: 12 }, (_, index) => `service-${index + 1}`);
const rows = Array.from({ length: 12 }, (_, index) => `row-${index + 1}`);
const inRows = [...rows.map((capability) => ({ capability })), { trait: "colour" }];
const cell = { support: "partial", note: { en: "At night alone." }, basis: "judgement" } as const;
const large = aDataset({
  ...Object.fromEntries(services.map((id) => [`services/${id}`, aService({ name: { en: id } })])),
  ...Object.fromEntries(
    rows.map((id) => [
      `capabilities/${id}`,
      aCapability({ name: { en: id }, assessments: Object.fromEntries(services.map((key) => [key, cell])) }),
    ]),
  ),
  "traits/colour": {
    name: { en: "Colour" },
    values: Object.fromEntries(
      services.map((key) => [key, { text: { en: `Hue of ${key}` }, basis: "by-definition" }]),
    ),
  },
  "matrices/all": aMatrix({ services, rows: inRows, headings: "groups" }),
  "matrices/turned": aMatrix({ title: { en: "Turned" }, services, rows: inRows, transpose: true }),
});

describe.each([
  ["a small dataset", smallDataset()],
  ["rows and services", large],
])("Pages of %s in many parts", (_name, dataset) => {
  const pages = pagesOf(dataset, { maxBytes: 4500 });

  test("are more than the whole ones, and the same in each language", () => {
    const [first = [], ...others] = dataset.locales.map((locale) =>
      [...pages.keys()]
        .filter((path) => path.startsWith(`${locale}/`))
        .map((path) => path.slice(locale.length)),
    );

    expect(first.filter((path) => path.includes("--")).length).toBeGreaterThan(5);
    for (const other of others) expect(other).toEqual(first);
  });

  test("lead to the part that has what a link names", () => {
    const lost = [...pages].flatMap(([path, text]) =>
      [...text.matchAll(/\]\((?!https)([^)#]*)(?:#([^)]*))?\)/g)].flatMap(([link, target = "", anchor]) => {
        const page = pages.get(target === "" ? path : posix.join(posix.dirname(path), target));
        const isThere =
          page !== undefined && (anchor === undefined || page.includes(`<a id="${anchor}"></a>`));
        return isThere ? [] : [`${path}: ${link}`];
      }),
    );

    expect(lost).toEqual([]);
  });

  test("have each anchor once", () => {
    for (const [path, text] of pages) {
      const anchors = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
      expect(anchors, path).toEqual([...new Set(anchors)]);
    }
  });

  test("define the footnotes that they mention, and no others", () => {
    for (const [path, text] of pages) {
      const mentioned = new Set(text.match(/(?<!^)\[\^\d+\]/gm));
      const defined = text.match(/^\[\^\d+\](?=:)/gm) ?? [];
      expect(defined, path).toEqual([...mentioned]);
    }
  });
});

test("Parts are left alone by Prettier", async () => {
  for (const [path, text] of pagesOf(smallDataset(), { align: true, maxBytes: 4500 }))
    if (path.includes("--")) expect(await format(text, { parser: "markdown" }), path).toBe(text);
});

test("Parts of a matrix have each row once, and its head on each of them", () => {
  const pages = [...pagesOf(large, { maxBytes: 12_000 })].filter(([path]) =>
    path.startsWith("en/matrices/all"),
  );

  const shown = pages.flatMap(([, text]) =>
    [...text.matchAll(/^\| <a id="capability-([^"]+)">/gm)].map(([, id]) => id),
  );
  expect(pages.length).toBeGreaterThan(3);
  expect(shown).toEqual(rows);
  for (const [, text] of pages) expect(text).toContain("| [service-1](../services/service-1.md) |");
});

test("Parts of a matrix have all rows and some of its columns where a row has no room", () => {
  const pages = [...pagesOf(large, { maxBytes: 4500 })].filter(([path]) =>
    path.startsWith("en/matrices/all"),
  );

  expect(pages.length).toBeGreaterThan(1);
  for (const [, text] of pages)
    for (const row of rows) expect(text).toContain(`| <a id="capability-${row}">`);
  const columns = pages.flatMap(([, text]) =>
    [...text.matchAll(/\| \[(service-[^\]]+)\]/g)].map(([, id]) => id),
  );
  expect(columns).toEqual(services);
});

test("The first part leads to all others, and each to its neighbours", () => {
  const pages = pagesOf(large, { maxBytes: 12_000 });
  const first = pages.get("en/matrices/all.md") ?? "";
  const second = pages.get("en/matrices/all--2.md") ?? "";

  expect(first).toMatch(/^- \*\*Part 1 of \d+\*\*: row-1 … row-\d+$/m);
  expect(first).toMatch(/^- \[Part 2 of \d+\]\(all--2\.md\): row-\d+ … row-\d+$/m);
  expect(second).toMatch(/^# .* · Part 2 of \d+$/m);
  expect(second).toMatch(/^Part 2 of \d+ · \[Previous\]\(all\.md\) · \[Next\]\(all--3\.md\)$/m);
});

describe.each([
  ["as they are", (text: string) => text],
  ["full of signs", (text: string) => `{{ ${text} }} $x$ <b> *a* www.a.example @b`],
])("No page of texts %s is longer than was planned", (_name, change) => {
  test.each([
    [{ align: false }],
    [{ align: true }],
    [{ align: false, maxBytes: 4500 }],
    [{ align: true, maxBytes: 4500 }],
  ])("with %j", (options) => {
    for (const dataset of [withTexts(smallDataset(), change), withTexts(large, change)]) {
      const plan = planPages(dataset, options);
      const bounds = boundsIn(plan);
      for (const [path, text] of pagesOf(dataset, options)) {
        const bound = bounds.get(path.replace(/^[^/]*\//, ""));
        if (bound !== undefined) expect(Buffer.byteLength(text), path).toBeLessThanOrEqual(bound);
      }
    }
  });
});

function pagesOf(dataset: Dataset, options: Parameters<typeof planPages>[1]): ReadonlyMap<string, string> {
  const plan = planPages(dataset, options);
  const pages = dataset.locales.flatMap((locale) =>
    Array.from(allPages(locale, plan), ({ make, path }) => {
      const text = renderPage(make(dataset), plan.places.places);
      return [`${locale}/${path}`, options?.align ? alignTables(text) : text] as const;
    }),
  );
  return new Map(pages);
}

function boundsIn({
  capabilities,
  index,
  kinds,
  matrices,
  services: parts,
}: PagePlan): ReadonlyMap<string, number> {
  const all: readonly (readonly Part[])[] = [
    index.parts,
    ...kinds.map((kind) => kind.parts),
    ...[...capabilities.values(), ...matrices.values(), ...parts.values()].map((plan) => plan.parts),
  ];
  return new Map(all.flat().map(({ bytes, path }) => [path, bytes]));
}
