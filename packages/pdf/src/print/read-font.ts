import { inflateSync } from "node:zlib";
import type { PdfFile } from "./pdf-file.ts";

/** What a font of a PDF makes of text. */
export interface FontText {
  /** The text of glyphs, four digits each. */
  textOf(glyphs: string): string;
  /** The glyph of a space; nothing where the font has none. */
  readonly space?: string | undefined;
}

/** Reads which characters the glyphs of a font stand for. */
export function readFont(objects: PdfFile["objects"], number: number): FontText {
  const [, map] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number)?.text ?? "") ?? [];
  const { text, stream = new Uint8Array() } = objects.get(Number(map)) ?? { text: "" };
  const content = text.includes("/FlateDecode") ? inflateSync(stream) : Buffer.from(stream);
  const texts = new Map<string, string>();
  for (const line of content.toString("latin1").split("\n")) {
    const [, first = "", last, start] = /^<(\w{4})> (?:<(\w{4})> )?<(\w+)>$/.exec(line) ?? [];
    if (start === undefined) continue;
    const [from, to] = [first, last ?? first].map((digits) => Number.parseInt(digits, 16)) as [
      number,
      number,
    ];
    for (let glyph = from; glyph <= to; glyph++) texts.set(hex(glyph), textFrom(start, glyph - from));
  }
  return {
    textOf: (glyphs) => glyphs.replace(/.{4}/g, (glyph) => texts.get(glyph.toUpperCase()) ?? ""),
    space: [...texts].find(([, character]) => character === " ")?.[0],
  };
}

/** The text of UTF-16 in digits, its last unit so many further on. */
export function textFrom(digits: string, further = 0): string {
  const units = (digits.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
  const last = units.length - 1;
  return String.fromCharCode(...units.map((unit, index) => (index === last ? unit + further : unit)));
}

function hex(glyph: number): string {
  return glyph.toString(16).toUpperCase().padStart(4, "0");
}
