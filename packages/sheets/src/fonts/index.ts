/**
 * The fonts of sheets, without what makes sheets: a browser can load them before templates and data are read.
 *
 * @module
 */
export { fontFaceRules } from "./font-face-rules.ts";
export { commonSigns, type FontFace, listFontFaces } from "./font-faces.ts";
export { sheetFonts } from "./sheet-fonts.ts";
export { unescapeText } from "./unescape-text.ts";
