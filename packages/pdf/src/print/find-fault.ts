import { inflateSync } from "node:zlib";

/**
 * Says why a PDF of Chromium is no good sheet, or nothing if it is one. Chromium itself is content with a
 * blank page, and with a box in the place of each character that no font has.
 */
export function findFault(bytes: Uint8Array): string | undefined {
  const text = latin1(bytes);
  if (!text.startsWith("%PDF-")) return "Chromium gave something that is not a PDF";
  const pages = findPages(text);
  if (pages.length === 0) return "the PDF has no page";
  if (!/\/FontFile\d? /.test(text)) return "the PDF has no font, so that its pages are blank";
  const groups = Array.from(text.matchAll(/\/Subtype \/Form\n/g), ({ index }) => index);
  return [...pages, ...groups].some((place) => lacksGlyph(text, place)) ? missingCharacter : undefined;
}

/** The fault of a sheet with text that would come out as boxes. */
export const missingCharacter = "it has a character that none of its fonts has";

/** Says of each page whether it has a character that its fonts lack. */
export function pagesLackGlyphs(bytes: Uint8Array): readonly boolean[] {
  const text = latin1(bytes);
  return findPages(text).map((place) => lacksGlyph(text, place));
}

/** One character for each byte, so that places in the text are places in the file. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** Where the contents of each page begin: a key begins a line, and what a title says does not. */
function findPages(text: string): readonly number[] {
  const numbers = text.matchAll(/^(?:<<)?\/Contents (\d+) 0 R/gm);
  return Array.from(numbers, ([, number]) => text.indexOf(`\n${number} 0 obj\n`));
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
