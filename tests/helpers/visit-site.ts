import { fileURLToPath } from "node:url";
import { targets } from "@stackmatrix/cli";
import type { Dataset } from "@stackmatrix/core";
import { loadProject } from "@stackmatrix/engine";
import type { Browser, Page, Viewport } from "puppeteer-core";
import { openBrowser } from "./open-browser.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";

/** A browser that looks at a site, and what it complained about. */
export interface SiteVisit {
  readonly browser: Browser;
  readonly site: ServedSite;
  /** Opens a page of the site, below its root, and waits until scripts have done with it. */
  open(path: string, how?: VisitOptions): Promise<Page>;
  /** Errors of pages and requests that led elsewhere or failed, since this was asked last. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  readonly viewport?: Viewport;
  readonly isDark?: boolean;
  readonly hasScripts?: boolean;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Visits the site of a dataset, or of the repository's own data. */
export async function visitSite(dataset?: Dataset, below = "/some/where/"): Promise<SiteVisit> {
  const site = await serveSite(dataset ?? (await ownData()), below);
  const browser = await openBrowser();
  let complaints: string[] = [];

  async function open(path: string, how: VisitOptions = {}): Promise<Page> {
    const { hasScripts = true, isDark = false, viewport = { width: 1280, height: 900 } } = how;
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    page.on("pageerror", (error) => complaints.push(`${path}: ${String(error)}`));
    page.on("console", (message) => complaints.push(`${path}: ${message.text()}`));
    page.on("dialog", (dialog) => {
      complaints.push(`${path}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(site.address))
        complaints.push(`${path}: ${request.url()}`);
    });
    await page.setViewport(viewport);
    await page.setJavaScriptEnabled(hasScripts);
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: isDark ? "dark" : "light" }]);
    await page.goto(`${site.address}${path}`, { waitUntil: "load" });
    if (hasScripts)
      await page.waitForFunction("!document.querySelector('[data-source]:is(div, section):not(.settled)')");
    return page;
  }

  return {
    browser,
    site,
    open,
    complaints() {
      const told = complaints;
      complaints = [];
      return told;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

async function ownData(): Promise<Dataset> {
  const { project } = await loadProject(root, { targets });
  if (!project) throw new Error("The data is wrong");
  return project.dataset;
}
