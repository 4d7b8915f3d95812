import { inflateSync } from "node:zlib";

/**
 * Says why a PDF of Chromium is no good sheet, or nothing if it is one. Chromium itself is content with a
 * blank page, and with a box in the place of each character that no font has.
 */
export function findFault(bytes: Uint8Array): string | undefined {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = pdf.toString("latin1");
  if (!text.startsWith("%PDF-")) return "Chromium gave something that is not a PDF";
  const pages = Array.from(text.matchAll(/\/Contents (\d+) 0 R/g), ([, number]) => `\n${number} 0 obj\n`);
  if (pages.length === 0) return "the PDF has no page";
  if (!/\/FontFile\d? /.test(text)) return "the PDF has no font, so that its pages are blank";
  const places = [
    ...pages.map((head) => text.indexOf(head)),
    ...Array.from(text.matchAll(/\/Subtype \/Form\n/g), ({ index }) => index),
  ];
  const hasMissingGlyph = places.some((place) => missingGlyph.test(readStream(pdf, text, place)));
  return hasMissingGlyph ? "it has a character that none of its fonts has" : undefined;
}

/** Glyph 0 of a font, which stands for what the font lacks, among the glyphs that are shown. */
const missingGlyph = /<(?:[0-9A-F]{4})*?0000(?:[0-9A-F]{4})*>/;

/** Reads the first stream after a place; the shortest are not packed. */
function readStream(pdf: Buffer, text: string, place: number): string {
  const opening = ">> stream\n";
  const start = text.indexOf(opening, place) + opening.length;
  const head = text.slice(place, start);
  const [, length = "0"] = /\/Length (\d+)/.exec(head) ?? [];
  const content = pdf.subarray(start, start + Number(length));
  return (head.includes("/FlateDecode") ? inflateSync(content) : content).toString("latin1");
}
