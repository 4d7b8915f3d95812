/**
 * Sheets into PDF files whose bytes depend on nothing but the data; only `openChromiumPrinter` starts a browser. Runs in
 * Node.
 *
 * @example
 * const documents = sheetDocuments(dataset, dataset.locales);
 * const pdfs = await printSheets(documents, { openPrinter: () => openChromiumPrinter(sheetFonts()) });
 *
 * @module
 */

export { sheetPrinter } from "./finisher/sheet-printer.ts";
export { BrowserLostError } from "./print/browser-lost-error.ts";
export { type ChromiumPrinterOptions, openChromiumPrinter } from "./print/chromium-printer.ts";
export { browserIdentity, findBrowser } from "./print/find-browser.ts";
export type { FinishingPart, Unfinished } from "./print/finish-pdf.ts";
export { MissingGlyphError } from "./print/missing-glyph-error.ts";
export { NoBrowserError } from "./print/no-browser-error.ts";
export type { PdfPrinter } from "./print/pdf-printer.ts";
export { PrintError } from "./print/print-error.ts";
export { type PrintSheetsOptions, printSheets } from "./print/print-sheets.ts";
export type { FittedSheet } from "./print/print-to-fit.ts";
