import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import type { Theme } from "@stackmatrix/theme";
import { fontFaceRules } from "../fonts/font-face-rules.ts";
import { type FontFace, fontLicences, isRare } from "../fonts/font-faces.ts";
import { sheetFonts } from "../fonts/sheet-fonts.ts";
import { stylesheet } from "../style/stylesheet.ts";

/** A file to copy as it is. */
export interface Asset {
  /** Relative to the target's folder, with forward slashes. */
  readonly path: string;
  readonly file: URL;
}

/**
 * The font files that the sheets' stylesheet names, and their licences, which must go wherever they go; uncommon
 * characters are left to the reader's own fonts.
 */
export function sheetAssets(): readonly Asset[] {
  const fonts = [...new Set(webFonts().map((face) => face.file))];
  return [
    ...fonts.map((file) => ({ path: `assets/fonts/${basename(file)}`, file: pathToFileURL(file) })),
    ...fontLicences().map(({ name, file }) => ({ path: `assets/fonts/${name}`, file: pathToFileURL(file) })),
  ];
}

/** The stylesheet that the sheets' HTML files link. */
export function assetStylesheet(theme?: Theme): string {
  return `${fontFaceRules(webFonts(), (face) => `fonts/${basename(face.file)}`)}\n${stylesheet(theme)}`;
}

function webFonts(): readonly FontFace[] {
  return sheetFonts().filter((face) => !isRare(face));
}
