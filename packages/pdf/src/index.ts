/**
 * Sheets into HTML, and HTML into PDF files whose bytes depend on nothing but the data. Rendering is plain and
 * synchronous; only `openChromiumPrinter` starts a browser. Runs in Node.
 *
 * @example
 * const documents = sheetDocuments(dataset, dataset.locales);
 * const pdfs = await printSheets(documents, { openPrinter: () => openChromiumPrinter(sheetFonts()) });
 *
 * @module
 */
export { type FontFace, listFontFaces } from "./fonts/font-faces.ts";
export { type ChromiumPrinterOptions, openChromiumPrinter } from "./print/chromium-printer.ts";
export { browserIdentity } from "./print/find-browser.ts";
export { MissingGlyphError } from "./print/missing-glyph-error.ts";
export { NoBrowserError } from "./print/no-browser-error.ts";
export type { PdfPrinter, SheetDocument } from "./print/pdf-printer.ts";
export { PrintError } from "./print/print-error.ts";
export { type PrintSheetsOptions, printSheets } from "./print/print-sheets.ts";
export type { FittedSheet } from "./print/print-to-fit.ts";
export { type Asset, assetStylesheet, sheetAssets } from "./sheet-assets.ts";
export { type SheetLook, sheetDocuments } from "./sheet-documents.ts";
export { sheetFonts } from "./sheet-fonts.ts";
export { sheetPage } from "./sheet-page.ts";
export { createSheetRenderer } from "./sheet-renderer.ts";
export { forgetTemplates, templatesFolder } from "./templates.ts";
export type { Theme } from "./theme.ts";
