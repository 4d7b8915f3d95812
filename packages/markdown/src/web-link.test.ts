import { smallDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { renderPage } from "./page.ts";
import { allPages } from "./pages/all-pages.ts";
import { planPages } from "./pages/plan-pages.ts";
import { siteTwin } from "./web-link.ts";

test.each([
  ["index.md", "index.html"],
  ["services/ferry.md", "services/ferry.html"],
  ["matrices/all-boats--12.md", "matrices/all-boats.html"],
  ["traits.md", "rows.html"],
  ["tradeoffs--2.md", "rows.html"],
  ["capabilities/traits.md", "capabilities/traits.html"],
])("siteTwin() knows for %s the page of the site %s", (page, twin) => {
  expect(siteTwin(page)).toBe(twin);
});

test("Each page leads to the same page of the web site above its sources, where there is one", () => {
  const dataset = smallDataset();
  const onWeb = { ...dataset, info: { ...dataset.info, homepage: "https://ferries.example/guide/" } };
  const plan = planPages(dataset, { align: false });

  for (const locale of dataset.locales)
    for (const { make, path } of allPages(locale, plan)) {
      const page = make(onWeb);
      const without = renderPage(page, plan.places.places);
      const [link = "", ...others] = renderPage(page, plan.places.places, { hasSite: true })
        .split("\n")
        .filter((line) => /^\[.*\]\(https:\/\/ferries\.example\/guide\/[^)]*\)$/.test(line));
      expect(others).toEqual([]);
      expect(link).toContain(`/${locale}/${siteTwin(path)})`);
      expect(
        renderPage(make(onWeb), plan.places.places, { hasSite: true })
          .replace(`${link}\n\n`, "")
          .replace(`\n${link}\n`, ""),
      ).toBe(without);
    }
});
