import { promisify } from "node:util";
import { inflate } from "node:zlib";
import { deflateText } from "./deflate.ts";
import { type GlyphWidths, joinText } from "./join-text.ts";
import { memoize } from "./memoize.ts";
import type { PdfFile, PdfObject } from "./pdf-file.ts";

/** Writes what each page of a PDF of Chromium draws with its text in runs. */
export async function tidyPages(objects: PdfFile["objects"]): Promise<ReadonlyMap<number, PdfObject>> {
  const widthsOf = memoize((font: number) => readWidths(objects, font));
  const pages = Array.from(objects.values(), ({ text }) => text).filter((text) =>
    text.startsWith("<</Type /Page\n"),
  );
  const tidied = pages.map(async (page) => {
    const number = Number(/^\/Contents (\d+) 0 R$/m.exec(page)?.[1]);
    const content = objects.get(number);
    // What an empty page draws is too short to be packed.
    if (!content?.stream || !content.text.includes("/FlateDecode")) return [];
    const drawn = (await inflateAsync(content.stream)).toString("latin1");
    const stream = await deflateText(joinText(drawn, fontsOf(page, widthsOf)));
    const dictionary = content.text.replace(/\/Length \d+/, `/Length ${stream.length}`);
    return [[number, { text: dictionary, stream }]] as const;
  });
  return new Map((await Promise.all(tidied)).flat());
}

/** The composite fonts of a page, by their names there. */
function fontsOf(
  page: string,
  widthsOf: (font: number) => GlyphWidths | undefined,
): ReadonlyMap<string, GlyphWidths> {
  const fonts = new Map<string, GlyphWidths>();
  const names = /\/Font <<([^>]*)>>/.exec(page)?.[1] ?? "";
  for (const [, name = "", font] of names.matchAll(/\/(\S+) (\d+) 0 R/g)) {
    const widths = widthsOf(Number(font));
    if (widths) fonts.set(name, widths);
  }
  return fonts;
}

const inflateAsync = promisify<Uint8Array, Buffer>(inflate);

/** Reads how wide the glyphs of a composite font are (ISO 32000-2, 9.7.4.3); nothing for any other font. */
function readWidths(objects: PdfFile["objects"], font: number): GlyphWidths | undefined {
  const descendant = /\/DescendantFonts \[(\d+) 0 R\]/.exec(objects.get(font)?.text ?? "")?.[1];
  const { text = "" } = objects.get(Number(descendant)) ?? {};
  const [, usual] = /^\/DW ([^\s>]+)/m.exec(text) ?? [];
  const [, list] = /^\/W \[(.*)\](?:>>)?$/m.exec(text) ?? [];
  if (usual === undefined && list === undefined) return undefined;
  const known = new Map<string, number>();
  const put = (glyph: number, width: string) => {
    known.set(glyph.toString(16).toUpperCase().padStart(4, "0"), Number(width));
  };
  for (const [, first, each, last, all = ""] of (list ?? "").matchAll(
    /(\d+) (?:\[([^\]]*)\]|(\d+) (\S+))/g,
  )) {
    for (const [index, width] of each?.split(" ").entries() ?? []) put(Number(first) + index, width);
    for (let glyph = Number(first); glyph <= Number(last); glyph++) put(glyph, all);
  }
  return (glyph) => known.get(glyph) ?? Number(usual ?? 1000);
}
