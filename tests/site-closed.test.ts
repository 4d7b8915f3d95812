import {
  aCapability,
  aDataset,
  aMatrix,
  aService,
  smallDataset,
  withEachText,
} from "@stackmatrix/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { visitSite } from "./helpers/visit-site.ts";

test("what data and addresses say is shown as text, wherever it is shown", async () => {
  const hostile = `"'><img src=x onerror=alert(1)><script>alert(2)</script>`;
  const visit = await visitSite(withEachText(smallDataset(), (text) => `${hostile}${text}`));
  const pages = visit.site.paths.filter((path) => path.startsWith("en/") && path.endsWith(".html"));
  for (const path of pages) {
    const page = await visit.open(`${path}?q=${encodeURIComponent(hostile)}&open=x.y`);
    expect(
      await page.$$eval("img:not([src^='data:']), script:not([src])", ({ length }) => length),
      path,
    ).toBe(0);
    for (const opener of await page.$$(".strip > button, .answer[aria-haspopup], .options")) {
      await opener.evaluate((button) => (button as HTMLElement).click());
      expect(await page.$$eval("img, script:not([src])", ({ length }) => length), path).toBe(0);
    }
    await page.close();
  }

  expect(visit.complaints()).toEqual([]);
  await visit.close();
});

test("addresses of all kinds break nothing in a browser", async () => {
  const visit = await visitSite(smallDataset());
  const page = await visit.open("en/matrices/ferry-or-rowboat.html");
  const names = [
    "c",
    "r",
    "cq",
    "q",
    "l",
    "g",
    "v",
    "t",
    "rt",
    "w",
    "b",
    "d",
    "o",
    "ro",
    "x",
    "a",
    "p",
    "open",
  ];
  const anyValue = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("ferry", "-ferry", "ferry.tunnel", "ferry_answer", "a_is_b", "1"),
  );
  const anyQuery = fc.array(fc.tuple(fc.constantFrom(...names), anyValue), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(anyQuery, async (parts) => {
      const query = new URLSearchParams(parts.map(([name, value]) => [name, value])).toString();
      const isThere = await page.evaluate(async (search) => {
        history.replaceState(null, "", `${location.pathname}?${search}`);
        dispatchEvent(new PopStateEvent("popstate"));
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return document.querySelector(".ready table, .ready dialog") !== null;
      }, query);

      expect(isThere).toBe(true);
    }),
    { numRuns: 100 },
  );

  expect(visit.complaints()).toEqual([]);
  await visit.close();
});

test("of a table with many rows those are there that can be seen, and before it is printed all", async () => {
  const visit = await visitSite(longDataset());
  const page = await visit.open("en/matrices/long.html");
  const shown = () =>
    page.$$eval("tbody tr[data-row]", (found) => found.map((row) => row.getAttribute("data-row")));

  expect(await page.$eval("h1", ({ textContent }) => textContent)).toBe("Long");
  expect((await shown()).length).toBeLessThan(100);
  expect(await page.$eval("table", (table) => table.getAttribute("aria-rowcount"))).toBe("301");
  await page.$eval(".scroll", (frame) => frame.scrollTo(0, frame.scrollHeight));
  await page.waitForSelector("tr[data-row='row-300'][aria-rowindex='301']");
  expect(await shown()).not.toContain("row-1");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect((await shown()).length).toBe(300);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.locator(".strip button:nth-of-type(2)").click();
  await page.type(".find input", "row 19");
  await page.waitForFunction(() => document.querySelectorAll("tbody tr[data-row]").length === 13);

  expect(visit.complaints()).toEqual([]);
  await visit.close();
});

test("of a table with very many columns the first are there, and all of them where somebody asks", async () => {
  const visit = await visitSite(longDataset());
  const page = await visit.open("en/matrices/long.html?x=1");
  const columns = () => page.$$eval("thead th[scope=col]", ({ length }) => length - 1);
  const press = () => page.locator(".all-columns button").click();
  const word = () => page.$eval(".all-columns", ({ textContent }) => textContent);

  expect([await columns(), await word()]).toEqual([120, "Show all 300 columns"]);
  await press();
  await page.waitForFunction(() => location.search === "?x=1&a=1");
  expect([await columns(), await word()]).toEqual([300, "Show the first 120 columns"]);
  expect(await page.$$eval("tr[data-service='service-1'] td", ({ length }) => length)).toBe(300);
  await page.reload();
  await page.waitForSelector(".all-columns");
  expect(await columns()).toBe(300);
  await press();
  await page.waitForFunction(() => location.search === "?x=1");
  expect(await columns()).toBe(120);

  expect(visit.complaints()).toEqual([]);
  await visit.close();
});

/** A table of 300 rows and twelve columns. */
function longDataset() {
  const numbers = Array.from({ length: 300 }, (_, index) => index + 1);
  const services = numbers
    .slice(0, 12)
    .map((number) => [`services/service-${number}`, aService({ name: { en: `Service ${number}` } })]);
  const rows = numbers.map((number) => [
    `capabilities/row-${number}`,
    aCapability({
      name: { en: `Row ${number}` },
      assessments: { "service-1": { support: number % 2 ? "full" : "none", basis: "by-definition" } },
    }),
  ]);
  const matrix = aMatrix({
    title: { en: "Long" },
    services: numbers.slice(0, 12).map((number) => `service-${number}`),
    rows: numbers.map((number) => ({ capability: `row-${number}` })),
  });
  return aDataset(Object.fromEntries([...services, ...rows, ["matrices/long", matrix]]));
}
