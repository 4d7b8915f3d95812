import { inflateSync } from "node:zlib";
import { type PdfFile, type PdfObject, readPdf } from "./pdf-file.ts";
import { isPage, readPage } from "./read-page.ts";

type Objects = PdfFile["objects"];

/**
 * Says why a PDF of Chromium is no good sheet, or nothing if it is one, or none that can be looked into. Chromium itself
 * is content with a blank page, with a box in the place of each character that no font has, and with any font of the
 * machine that has it.
 *
 * @param families the names in a PDF of the fonts that the sheet is meant to be in
 */
export function findFault(bytes: Uint8Array, families: ReadonlySet<string>): string | undefined {
  if (!startsAsPdf(bytes)) return "Chromium gave something that is not a PDF";
  const objects = tryToRead(bytes);
  if (objects === undefined) return undefined;
  const all = [...objects.values()];
  const pages = findPages(objects);
  if (pages.length === 0) return "the PDF has no page";
  if (!all.some(({ text }) => /\/FontFile\d? /.test(text))) {
    return "the PDF has no font, so that its pages are blank";
  }
  const drawings = [...pages.map(({ contents }) => contents), ...all.filter(isGroup)].map(readDrawing);
  if (drawings.includes(undefined)) return "what it draws cannot be unpacked";
  const isMissing = drawings.some(lacksGlyph) || all.filter(isFont).some((font) => isForeign(font, families));
  return isMissing ? missingCharacter : undefined;
}

/** The fault of a sheet with text that would come out as boxes, or in a font that the next machine has not. */
export const missingCharacter = "it has a character that none of its fonts has";

/** Says of each page whether it has a character that the fonts of these families lack; nothing of an odd PDF. */
export function pagesLackGlyphs(bytes: Uint8Array, families: ReadonlySet<string>): readonly boolean[] {
  return findPages(tryToRead(bytes) ?? new Map()).map(
    ({ contents, fonts }) =>
      lacksGlyph(readDrawing(contents)) || fonts.some((font) => isForeign(font, families)),
  );
}

function startsAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
}

/** Whoever finishes the file says that it is an odd one. */
function tryToRead(bytes: Uint8Array): Objects | undefined {
  try {
    return readPdf(bytes).objects;
  } catch {
    return undefined;
  }
}

interface Page {
  readonly contents: PdfObject;
  readonly fonts: readonly (PdfObject | undefined)[];
}

function findPages(objects: Objects): readonly Page[] {
  const pages = [...objects.values()].filter(isPage).map(({ text }) => readPage(text));
  return pages.map(({ contents, fonts }) => ({
    contents: objects.get(contents) ?? { text: "" },
    fonts: Array.from(fonts.values(), (font) => objects.get(font)),
  }));
}

function isGroup({ text }: PdfObject): boolean {
  return text.includes("/Subtype /Form\n");
}

function isFont({ text }: PdfObject): boolean {
  return text.startsWith("<</Type /Font\n");
}

/** Whether a font is of no family of ours; one without a name is a drawing of a single sign. */
function isForeign(font: PdfObject | undefined, families: ReadonlySet<string>): boolean {
  const [, family = ""] = /^\/BaseFont \/(?:[A-Z]{6}\+)?([^\s-]+)/m.exec(font?.text ?? "") ?? [];
  return !families.has(family);
}

function lacksGlyph(drawing: string | undefined): boolean {
  return drawing !== undefined && missingGlyph.test(drawing);
}

/** Glyph 0 of a font, which stands for what the font lacks, among the glyphs that are shown. */
const missingGlyph = /<(?:[0-9A-F]{4})*?0000(?:[0-9A-F]{4})*>/;

/** Reads what an object draws, nothing if that is damaged; the shortest drawings are not packed. */
function readDrawing({ text, stream = new Uint8Array() }: PdfObject): string | undefined {
  try {
    const content = text.includes("/FlateDecode") ? inflateSync(stream) : Buffer.from(stream);
    return content.toString("latin1");
  } catch {
    return undefined;
  }
}
