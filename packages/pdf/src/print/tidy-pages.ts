import { memoize } from "@stackmatrix/sheets";
import { deflateText, inflateFully } from "./flate.ts";
import { type GlyphWidths, joinText } from "./join-text.ts";
import { type PdfFile, type PdfObject, withStream } from "./pdf-file.ts";
import { readPage } from "./read-page.ts";

/** Writes what each page of a PDF of Chromium draws with its text in runs. */
export async function tidyPages(objects: PdfFile["objects"]): Promise<ReadonlyMap<number, PdfObject>> {
  const widthsOf = memoize((font: number) => readWidths(objects, font));
  const pages = Array.from(objects.values(), ({ text }) => text).filter((text) =>
    text.startsWith("<</Type /Page\n"),
  );
  const tidied = pages.map(async (page) => {
    const { contents, fonts } = readPage(page);
    const content = objects.get(contents);
    // What an empty page draws is too short to be packed.
    if (!content?.stream || !content.text.includes("/FlateDecode")) return [];
    const drawn = (await inflateFully(content.stream)).toString("latin1");
    const known = Array.from(fonts, ([name, font]) => [name, widthsOf(font)] as const);
    const stream = await deflateText(joinText(drawn, new Map(known)));
    return [[contents, withStream(content, stream)]] as const;
  });
  return new Map((await Promise.all(tidied)).flat());
}

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
