import { promisify } from "node:util";
import { inflate } from "node:zlib";
import { deflateText } from "./deflate.ts";
import { type GlyphWidths, joinText } from "./join-text.ts";
import type { PdfFile, PdfObject } from "./pdf-file.ts";

/** Writes what each page of a PDF of Chromium draws with its text in runs. */
export async function tidyPages(objects: PdfFile["objects"]): Promise<ReadonlyMap<number, PdfObject>> {
  const widths = new Map<number, GlyphWidths | undefined>();
  const widthsOf = (font: number) => {
    if (!widths.has(font)) widths.set(font, readWidths(objects, font));
    return widths.get(font);
  };
  const pages = Array.from(objects.values(), ({ text }) => text).filter((text) =>
    text.startsWith("<</Type /Page\n"),
  );
  const tidied = pages.map(async (page) => {
    const number = Number(/^\/Contents (\d+) 0 R$/m.exec(page)?.[1]);
    const content = objects.get(number);
    if (content?.stream === undefined) return [];
    const drawn = (await inflateAsync(content.stream)).toString("latin1");
    const joined = joinText(
      drawn,
      new Map(
        fontsOf(page).flatMap(([name, font]) => {
          const found = widthsOf(font);
          return found ? [[name, found] as const] : [];
        }),
      ),
    );
    const stream = await deflateText(joined);
    const dictionary = content.text.replace(/\/Length \d+/, `/Length ${stream.length}`);
    return [[number, { text: dictionary, stream }]] as const;
  });
  return new Map((await Promise.all(tidied)).flat());
}

/** The fonts of a page by their names, as numbers of objects. */
function fontsOf(page: string): readonly (readonly [string, number])[] {
  const names = /\/Font <<([^>]*)>>/.exec(page)?.[1] ?? "";
  return Array.from(
    names.matchAll(/\/(\S+) (\d+) 0 R/g),
    ([, name = "", font]) => [name, Number(font)] as const,
  );
}

const inflateAsync = promisify<Uint8Array, Buffer>(inflate);

/** Reads how wide the glyphs of a composite font are (ISO 32000-2, 9.7.4.3); nothing for any other font. */
function readWidths(objects: PdfFile["objects"], font: number): GlyphWidths | undefined {
  const descendant = /\/DescendantFonts \[(\d+) 0 R\]/.exec(objects.get(font)?.text ?? "")?.[1];
  if (descendant === undefined) return undefined;
  const { text = "" } = objects.get(Number(descendant)) ?? {};
  const usual = Number(/^\/DW (\S+?)(?:>>)?$/m.exec(text)?.[1] ?? 1000);
  const [, list = ""] = /^\/W \[(.*)\]$/m.exec(text) ?? [];
  const widths = new Map<string, number>();
  const put = (glyph: number, width: string) => {
    widths.set(glyph.toString(16).toUpperCase().padStart(4, "0"), Number(width));
  };
  for (const [, first, each, last, all = ""] of list.matchAll(/(\d+) (?:\[([^\]]*)\]|(\d+) (\S+))/g)) {
    for (const [index, width] of each?.split(" ").entries() ?? []) put(Number(first) + index, width);
    for (let glyph = Number(first); glyph <= Number(last); glyph++) put(glyph, all);
  }
  return (glyph) => widths.get(glyph) ?? usual;
}
