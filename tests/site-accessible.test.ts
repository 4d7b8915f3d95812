import { isAtLength, someOf } from "@stackmatrix/core/testing";
import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type SiteVisit, type VisitOptions, visitSite } from "./helpers/visit-site.ts";

let visit: SiteVisit;

beforeAll(async () => {
  visit = await visitSite();
});
afterAll(() => visit.close());

const pages = [
  "index.html",
  "matrices.html",
  "matrices/full-matrix.html",
  "matrices/deployment-stack.html",
  "matrices/ecs-vs-eks.html",
  "services.html",
  "services/amazon-ecs.html",
  "rows.html",
  "capabilities/load-balancing.html",
  "tradeoffs/learning-curve.html",
  "traits/nature.html",
  "guides.html",
  "guides/where-should-this-run.html",
  "layers.html",
  "misconceptions.html",
  "questions.html",
  "diagrams.html",
  "analogies.html",
  "paths.html",
  "terms.html",
  "glossary.html",
  "sources.html",
  "sheets.html",
  "downloads.html",
  "search.html",
];

/** The dark look differs in colours alone, which the theme's own tests ask for, too. */
const looks = isAtLength ? [{}, { isDark: true }] : [{}];

describe("axe finds nothing", () => {
  test.each(someOf(pages, 6))("on %s, in the light and in the dark", async (path) => {
    for (const how of looks) expect(await findings(`en/${path}`, how)).toEqual([]);
  });

  test.each(["matrices/orchestrators.html", "guides/ecs-or-eks.html", "questions.html", "search.html"])(
    "on %s without scripts",
    async (path) => {
      expect(await findings(`en/${path}`, { hasScripts: false })).toEqual([]);
    },
  );

  test.each(someOf(["zh-TW", "zh-CN"], 2))("in %s", async (locale) => {
    for (const path of ["index.html", "matrices/ecs-vs-eks.html", "guides/ecs-or-eks.html", "questions.html"])
      expect(await findings(`${locale}/${path}`)).toEqual([]);
  });

  test.each([
    ["index.html"],
    ["matrices/full-matrix.html"],
    ["services/amazon-ecs.html"],
    ["guides/ecs-or-eks.html?yes=web-and-api"],
  ])("on %s as wide as a phone", async (path) => {
    const viewport = { width: 360, height: 740, isMobile: true, hasTouch: true };

    expect(await findings(`en/${path}`, { viewport })).toEqual([]);
  });

  test.each(someOf(pages, 6))(
    "and nothing reaches over the edge of %s at four times the size",
    async (path) => {
      const page = await visit.open(`en/${path}`, { viewport: { width: 320, height: 256 } });

      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    },
  );

  const states: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
    ["services are chosen", "matrices/orchestrators.html?l=serverless-compute", panel("Services")],
    ["rows are chosen", "matrices/orchestrators.html?q=scal", panel("Rows")],
    [
      "something is required",
      "matrices/orchestrators.html?w=load-balancing_is_full&w=learning-curve_max_3",
      panel("Requirements"),
    ],
    [
      "an order is chosen",
      "matrices/orchestrators.html?o=load-balancing_answer&ro=docker_date_down",
      panel("Order"),
    ],
    ["it is shared", "matrices/orchestrators.html", panel("Share")],
    ["one is the baseline", "matrices/orchestrators.html?b=docker&d=1&x=1", async () => undefined],
    ["nothing fits", "matrices/orchestrators.html?q=nothing-at-all", async () => undefined],
    ["a cell is opened", "matrices/ecs-vs-eks.html?open=learning-curve.amazon-eks", dialog],
    [
      "options are opened",
      "matrices/ecs-vs-eks.html",
      async (page) => {
        await page.locator("thead .options").click();
        await dialog(page);
      },
    ],
    [
      "a guide is answered",
      "guides/ecs-or-eks.html?yes=web-and-api.no-kubernetes&no=platform-team",
      async () => undefined,
    ],
    [
      "one card stands alone",
      "questions.html?card=lab-alb",
      async (page) => void (await page.locator("details.card:not([hidden]) summary").click()),
    ],
    [
      "a search has found something",
      "index.html",
      async (page) => {
        await page.type("#_search", "fargate");
        await page.waitForSelector(".found [role=option]");
      },
    ],
    [
      "all that was found is listed",
      "search.html?q=docker",
      async (page) => void (await page.waitForSelector(".results")),
    ],
  ];
  test.each(someOf(states, 2))("while %s", async (_, path, make) => {
    for (const how of looks) expect(await findings(`en/${path}`, how, make)).toEqual([]);
  });
});

function panel(name: string) {
  return (page: Page) => page.locator(`.strip button ::-p-text(${name})`).click();
}

async function dialog(page: Page): Promise<void> {
  await page.waitForSelector("dialog[open]");
}

/** What axe finds on a page in a state, each with where. */
async function findings(
  path: string,
  how: VisitOptions = {},
  make?: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const page = await visit.open(path, how);
  try {
    await make?.(page);
    // Those of the page have not run, and run no more.
    await page.setJavaScriptEnabled(true);
    await page.evaluate(axe.source);
    // What is dark differs in nothing but its colours.
    const rules = how.isDark ? { runOnly: ["color-contrast"] } : {};
    const { violations } = await page.evaluate(async (options) => {
      const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
      return axe.run(document, { resultTypes: ["violations"], ...options });
    }, rules);
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 5)
        .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary?.slice(0, 300)}`),
    );
  } finally {
    await page.close();
  }
}
