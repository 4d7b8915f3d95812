/**
 * Sheets, laid out and written as HTML: what a browser shows, and what `@stackmatrix/pdf` prints. Runs in Node.
 *
 * @example
 * for (const sheet of sheetDocuments(dataset, dataset.locales)) files.set(`${sheet.id}.html`, sheetPage(sheet));
 *
 * @module
 */
export { asPrinted, type Breaks } from "./document/as-printed.ts";
export { setInType } from "./document/set-in-type.ts";
export type { SheetDocument, SheetProperties } from "./document/sheet-document.ts";
export { planSheets, type SheetLook, type SheetPlan, sheetDocuments } from "./document/sheet-documents.ts";
export { sheetPage } from "./document/sheet-page.ts";
export { forgetTemplates, templatesFolder } from "./document/templates.ts";
export { diagnoseMissingGlyphs, type MissingGlyphs } from "./glyphs/diagnose-missing-glyphs.ts";
export { sheetFile } from "./glyphs/sheet-file.ts";
export { composeBody } from "./layout/compose-body.ts";
export type { PictureKind } from "./style/picture-kind.ts";
export { type PrintProfile, printProfiles, usualProfile } from "./style/print-profile.ts";
export { stylesheet } from "./style/stylesheet.ts";
export { largestScale, scaleStep, smallestScale, typeScales } from "./style/type-scales.ts";
export { type Asset, assetStylesheet, sheetAssets } from "./target/sheet-assets.ts";
export { type PlannedSheet, type SheetOptions, sheetsTarget } from "./target/sheets-target.ts";
