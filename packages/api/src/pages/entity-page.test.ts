import { wholeContents } from "@stackmatrix/core";
import { expect, test } from "vitest";
import { pagedKinds } from "../contract/kinds-with.ts";
import { harbours } from "../testing/harbours.ts";
import { entityPage, type PageOptions } from "./entity-page.ts";

const dataset = harbours(["en", "zh-TW"]);

test("entityPage() tells a row with its answers, what they rest on, and who is to be named", () => {
  expect(pageOf({ kind: "capabilities", id: "tugs", locale: "en" })).toBe(`# Tugs

A tug pulls a ship in.

| Services | Answer | Note | Basis | Sources |
| --- | --- | --- | --- | --- |
| pier | partial | One tug. | documented | 2026-03-01 \\[1\\] |
| quay | partial · As pier | One tug. | documented | 2025-01-31 \\[1\\] \\[2\\] |

## Sources

1. Manual · Example · undated
2. Leaflet · Example · 2025-01-31

@example/harbours, CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/) · [JSON](tugs.json)
`);
});

test("entityPage() tells a service with its relations, which lead to the pages of others", () => {
  const page = pageOf({ kind: "services", id: "quay", locale: "zh-TW" });

  expect(page).toContain("\n> A harbour.\n");
  expect(page).toContain("- runs on [pier](pier.md)：It stands on it.\n");
});

test("entityPage() tells a matrix as a table", () => {
  const page = pageOf({ kind: "matrices", id: "both", locale: "en" });

  expect(page).toContain(
    "|  | quay | pier |\n| --- | --- | --- |\n| Tugs | partial · As pier \\[1\\] \\[2\\]",
  );
});

test("entityPage() has a page for every entity of its kinds in every language", () => {
  for (const kind of pagedKinds) {
    for (const id of dataset[kind].keys()) {
      for (const locale of dataset.locales) expect(pageOf({ kind, id, locale })).toMatch(/^# \S/);
    }
  }
});

function pageOf(options: PageOptions): string {
  return String(wholeContents(entityPage(dataset, options)));
}
