import { inflateSync } from "node:zlib";
import { readPage } from "./read-page.ts";

/**
 * Says why a PDF of Chromium is no good sheet, or nothing if it is one. Chromium itself is content with a blank page,
 * with a box in the place of each character that no font has, and with any font of the machine that has it.
 *
 * @param families the names in a PDF of the fonts that the sheet is meant to be in
 */
export function findFault(bytes: Uint8Array, families: ReadonlySet<string>): string | undefined {
  const text = latin1(bytes);
  if (!text.startsWith("%PDF-")) return "Chromium gave something that is not a PDF";
  const pages = findPages(text);
  if (pages.length === 0) return "the PDF has no page";
  if (!/\/FontFile\d? /.test(text)) return "the PDF has no font, so that its pages are blank";
  const groups = Array.from(text.matchAll(/\/Subtype \/Form\n/g), ({ index }) => index);
  const isMissing =
    [...pages.map(({ contents }) => contents), ...groups].some((place) => lacksGlyph(text, place)) ||
    findFonts(text).some((place) => isForeign(text, place, families));
  return isMissing ? missingCharacter : undefined;
}

/** The fault of a sheet with text that would come out as boxes, or in a font that the next machine has not. */
export const missingCharacter = "it has a character that none of its fonts has";

/** Says of each page whether it has a character that the fonts of these families lack. */
export function pagesLackGlyphs(bytes: Uint8Array, families: ReadonlySet<string>): readonly boolean[] {
  const text = latin1(bytes);
  return findPages(text).map(
    ({ contents, fonts }) =>
      lacksGlyph(text, contents) || fonts.some((place) => isForeign(text, place, families)),
  );
}

/** One character for each byte, so that places in the text are places in the file. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

interface Page {
  /** Where its contents begin. */
  readonly contents: number;
  /** Where its fonts begin. */
  readonly fonts: readonly number[];
}

function findPages(text: string): readonly Page[] {
  const places = findObjects(text);
  const placeOf = (number: number) => places.get(number) ?? -1;
  return Array.from(text.matchAll(/^<<\/Type \/Page\n/gm), ({ index }) => {
    const dictionary = text.slice(index, text.indexOf("\nendobj", index));
    const { contents, fonts } = readPage(dictionary);
    return { contents: placeOf(contents), fonts: Array.from(fonts.values(), placeOf) };
  });
}

/** Where each object begins, by its number: hundreds of pages refer to the same few. */
function findObjects(text: string): ReadonlyMap<number, number> {
  return new Map(
    Array.from(text.matchAll(/\n(\d+) 0 obj\n/g), ({ 1: number, index }) => [Number(number), index]),
  );
}

function findFonts(text: string): readonly number[] {
  return Array.from(text.matchAll(/^<<\/Type \/Font\n/gm), ({ index }) => index);
}

/** Whether a font is of no family of ours; one without a name is a drawing of a single sign. */
function isForeign(text: string, place: number, families: ReadonlySet<string>): boolean {
  const dictionary = text.slice(place, text.indexOf("\nendobj", place + 1));
  const [, family = ""] = /^\/BaseFont \/(?:[A-Z]{6}\+)?([^\s-]+)/m.exec(dictionary) ?? [];
  return !families.has(family);
}

function lacksGlyph(text: string, place: number): boolean {
  return missingGlyph.test(readStream(text, place));
}

/** Glyph 0 of a font, which stands for what the font lacks, among the glyphs that are shown. */
const missingGlyph = /<(?:[0-9A-F]{4})*?0000(?:[0-9A-F]{4})*>/;

/** Reads the first stream after a place; the shortest are not packed. */
function readStream(text: string, place: number): string {
  const opening = ">> stream\n";
  const start = text.indexOf(opening, place) + opening.length;
  const head = text.slice(place, start);
  const [, length = "0"] = /\/Length (\d+)/.exec(head) ?? [];
  const content = text.slice(start, start + Number(length));
  if (!head.includes("/FlateDecode")) return content;
  return inflateSync(Buffer.from(content, "latin1")).toString("latin1");
}
