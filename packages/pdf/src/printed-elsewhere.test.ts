import { readFileSync } from "node:fs";
import { someOf } from "@stackmatrix/core/testing";
import { type SheetDocument, sheetDocuments, sheetPage } from "@stackmatrix/sheets";
import { fontFaceRules, sheetFonts } from "@stackmatrix/sheets/fonts";
import { expect, onTestFinished, test } from "vitest";
import { attachToPage, writePage } from "./print/chromium-page.ts";
import { openChromiumPrinter } from "./print/chromium-printer.ts";
import { isolatePage } from "./print/isolate-page.ts";
import { launchChromium } from "./print/launch-chromium.ts";
import { printToFit } from "./print/print-to-fit.ts";
import { fontAddress } from "./print/shell-page.ts";
import { loadData } from "./testing/load-data.ts";
import { readTextPages } from "./testing/read-text-pages.ts";

// Pages that begin with blocks and with rows, columns that flow from page to page, and a poster; outside, another browser prints all.
const sheets = someOf(["amazon-ecs", "full-matrix", "glossary", "deployment-stack"], 2);
const documents = sheetDocuments(loadData(), ["en"], { only: sheets });

test("The web page of a fitted sheet is printed on the pages of its PDF", async () => {
  const printer = await openChromiumPrinter(sheetFonts());
  onTestFinished(() => printer.close());
  const printPage = await openPagePrinter();

  for (const document of documents) {
    const { bytes, sheet } = await printToFit(printer, document);

    expect(await textsOf(await printPage(sheet)), document.id).toEqual(await textsOf(bytes));
  }
  expect(documents).toHaveLength(sheets.length);
});

/** A browser that opens the page of a sheet, with its style and its fonts, and prints it as people do. */
async function openPagePrinter() {
  const browser = await launchChromium();
  onTestFinished(() => browser.end());
  const session = await attachToPage(browser.connection);
  const fonts = sheetFonts();
  const files = new Map(fonts.map((face) => [fontAddress(face), face.file]));
  session.on("Fetch.requestPaused", ({ request, requestId }) => {
    const body = readFileSync(files.get(request.url) ?? "", "base64");
    const responseHeaders = [{ name: "access-control-allow-origin", value: "*" }];
    void session.send("Fetch.fulfillRequest", { requestId, responseCode: 200, responseHeaders, body });
  });
  await isolatePage(session);
  return async (sheet: SheetDocument) => {
    const style = `<style>${fontFaceRules(fonts, fontAddress)}\n${sheet.stylesheet}</style>`;
    const page = await writePage(
      session,
      sheetPage(sheet).replace(/<link rel="stylesheet"[^>]*>/, () => style),
    );
    await page.evaluate(loadAll);
    const { data } = await session.send("Page.printToPDF", {
      preferCSSPageSize: true,
      printBackground: true,
    });
    return Buffer.from(data, "base64");
  };
}

/** Runs in the page. */
async function loadAll(): Promise<void> {
  await document.fonts.ready;
}

declare const document: { readonly fonts: { readonly ready: Promise<unknown> } };

/** The characters of each page, in the order of their numbers. */
async function textsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const pages = await readTextPages(bytes);
  return pages.map(({ pieces }) => {
    const text = pieces.map((piece) => piece.text).join("");
    return [...text.replace(/[\s\u2060]/g, "")].toSorted().join("");
  });
}
