import type { ProjectConfig } from "@stackmatrix/core";
import { aDataset, aService } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { readPage } from "../testing/read-page.ts";
import { sitePages } from "./site-pages.ts";

const config: ProjectConfig = { format: 2, data: "data", locales: ["en"], staleAfterDays: 1000, targets: {} };
const rows = Array.from({ length: 3100 }, (_, index) => `row-${index}`);
const dataset = aDataset({
  ...Object.fromEntries(rows.map((id) => [`capabilities/${id}`, { name: { en: id }, assessments: {} }])),
  "matrices/all": {
    title: { en: "All" },
    services: ["alpha", "beta"],
    rows: rows.map((capability) => ({ capability })),
  },
});
const pages = new Map([...sitePages(dataset, config)].map(({ content, path }) => [path, content]));
const elementsOf = (path: string) => readPage(String(pages.get(path)?.(dataset))).elements;

test("A long table goes on on further pages, which lead to each other, and each row is on one of them", () => {
  const paths = [...pages.keys()].filter((path) => path.startsWith("en/matrices/"));
  const shown = paths.flatMap((path) =>
    elementsOf(path).flatMap(({ attributes, name }) => (name === "tr" ? (attributes["data-row"] ?? []) : [])),
  );
  const turns = elementsOf("en/matrices/all--2.html").flatMap(({ attributes: { href, rel } }) =>
    rel === "prev" || rel === "next" ? [`${rel} ${href}`] : [],
  );

  expect(paths).toEqual(["en/matrices/all.html", "en/matrices/all--2.html", "en/matrices/all--3.html"]);
  expect(shown).toEqual(rows);
  expect(turns).toEqual(["prev ../matrices/all.html", "next ../matrices/all--3.html"]);
});

test("The first page stays small however many rows there are", () => {
  expect(String(pages.get("en/index.html")?.(dataset)).length).toBeLessThan(15_000);
});

test("A page shows the dataset that it is made from, also where that is not the one it was planned with", () => {
  const later = aDataset({ "services/alpha": aService({ name: { en: "Steam ferry" } }) });

  expect(String(pages.get("en/services/alpha.html")?.(later))).toContain("<h1>Steam ferry</h1>");
  expect(String(pages.get("en/matrices/all.html")?.(later))).toContain("<h1>There is no such page</h1>");
});
