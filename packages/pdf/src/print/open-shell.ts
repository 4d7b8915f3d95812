import { readFile } from "node:fs/promises";
import type { CDPSession, HTTPRequest, Page } from "puppeteer";
import { type LaunchOptions, launchChromium } from "./launch-chromium.ts";
import type { SheetDocument, ShellPage } from "./pdf-printer.ts";
import { fontAddress, settleFonts, shellHtml, swapSheet } from "./shell-page.ts";

/** A running browser with the shell page loaded; good until it is lost. */
export interface OpenShell {
  /** Prints one sheet; the bytes are as Chromium made them. Never settles if the page crashes: see `lost`. */
  print(sheet: SheetDocument): Promise<Uint8Array>;
  /** Whether the browser still answers to this process. */
  isConnected(): boolean;
  /** Resolves, to how it happened, when the page has crashed or the browser has gone. */
  readonly lost: Promise<string>;
  close(): Promise<void>;
}

/** Starts a browser and loads the shell page. */
export async function openShell(shell: ShellPage, options: LaunchOptions): Promise<OpenShell> {
  const { browser, end } = await launchChromium(options);
  try {
    const lost = Promise.withResolvers<string>();
    browser.once("disconnected", () => lost.resolve("Chromium has ended"));
    const [page = await browser.newPage()] = await browser.pages();
    page.once("error", () => lost.resolve("the page has crashed"));
    await isolate(page, shell);
    await page.setContent(shellHtml(shell));
    const session = await page.createCDPSession();
    return {
      print: (sheet) => printSheet(page, session, sheet),
      isConnected: () => browser.connected,
      lost: lost.promise,
      close: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Leaves the page with nothing to run and nothing to reach but the fonts of the shell. */
async function isolate(page: Page, { fonts }: ShellPage): Promise<void> {
  const files = new Map(fonts.map((face) => [fontAddress(face), face.file]));
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on("request", (request) => void answer(request, files.get(request.url())));
  await page.setOfflineMode(true);
}

/** A request can outlive its page; then nobody waits for the answer. */
async function answer(request: HTTPRequest, file: string | undefined): Promise<void> {
  try {
    if (file === undefined) return await request.abort();
    const headers = { "access-control-allow-origin": "*" };
    await request.respond({ status: 200, contentType: "font/woff2", headers, body: await readFile(file) });
  } catch {
    await request.abort().catch(() => undefined);
  }
}

/**
 * Prints until a print has needed no font that was not there before it: only laying the paper out shows
 * Chromium which fonts the sheet and its margin boxes need, and text whose font is not there is left out.
 */
async function printSheet(page: Page, session: CDPSession, sheet: SheetDocument): Promise<Uint8Array> {
  await page.evaluate(swapSheet, sheet);
  let before = await page.evaluate(settleFonts);
  for (;;) {
    if (page.url() !== "about:blank") throw new Error(`the page went to ${page.url()}`);
    const { data } = await session.send("Page.printToPDF", printParameters);
    const after = await page.evaluate(settleFonts);
    if (after.failed.length > 0) throw new Error(`fonts failed to load: ${after.failed.join(", ")}`);
    if (after.loaded === before.loaded) return Buffer.from(data, "base64");
    before = after;
  }
}

const printParameters = {
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  printBackground: true,
  displayHeaderFooter: false,
  // In one piece: a stream costs a round trip for each of many small ones.
  transferMode: "ReturnAsBase64",
} as const;
