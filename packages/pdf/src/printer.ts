/**
 * What opens a printer, without what makes sheets: a browser can start before templates and data are read.
 *
 * @module
 */
export { type ChromiumPrinterOptions, openChromiumPrinter } from "./print/chromium-printer.ts";
export { sheetFonts } from "./sheet-fonts.ts";
