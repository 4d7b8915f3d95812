import type { SheetDocument } from "@stackmatrix/sheets";
import { unescapeText } from "@stackmatrix/sheets/fonts";
import { pagesLackGlyphs } from "./find-fault.ts";

/** What it takes to look for glyphs. */
export interface GlyphSearch {
  /** Prints a sheet as it is; nothing where that fails. */
  readonly print: (sheet: SheetDocument) => Promise<Uint8Array | undefined>;
  /** The names in a PDF of the fonts that sheets are meant to be in. */
  readonly families: ReadonlySet<string>;
}

/**
 * Finds what of a sheet no font has: each piece of its text is printed on a page of its own, since a PDF tells where a
 * glyph is missing but not for what.
 *
 * The pieces are what a reader takes for one character: a font that has a letter and one that has an accent can still
 * not set the two together. Where none of these fails by itself, they are words.
 */
export async function findMissingGlyphs(
  sheet: SheetDocument,
  search: GlyphSearch,
): Promise<readonly string[]> {
  const texts = [...sheet.body.split(/<[^>]*>/).map(unescapeText), sheet.pageStyle];
  const characters = texts.flatMap((text) => Array.from(segmenter.segment(text), ({ segment }) => segment));
  const missing = await findAmong(characters, sheet, search);
  return missing.length > 0 ? missing : findAmong(texts.join(" ").split(/\s+/), sheet, search);
}

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

async function findAmong(
  texts: readonly string[],
  sheet: SheetDocument,
  { families, print }: GlyphSearch,
): Promise<readonly string[]> {
  const pieces = [...new Set(texts.filter((text) => /\P{ASCII}/u.test(text)))];
  const body = pieces.map((piece) => `<div style="break-after: page">${escapeText(piece)}</div>`).join("");
  const bytes = await print({ ...sheet, pageStyle: "", body });
  const pages = bytes ? pagesLackGlyphs(bytes, families) : [];
  return pages.length === pieces.length ? pieces.filter((_, index) => pages[index]) : [];
}

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
