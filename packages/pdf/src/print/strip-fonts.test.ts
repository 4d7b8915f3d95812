import { inflateSync } from "node:zlib";
import { sheetFonts } from "@stackmatrix/sheets/fonts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openChromiumPrinter } from "./chromium-printer.ts";
import { type PdfFile, readPdf } from "./pdf-file.ts";
import type { PdfPrinter } from "./pdf-printer.ts";
import { stripFont, stripFonts } from "./strip-fonts.ts";

let printer: PdfPrinter;
let objects: PdfFile["objects"];
let fonts: readonly Buffer[];
beforeAll(async () => {
  printer = await openChromiumPrinter(sheetFonts());
  const bytes = await printer.print({
    id: "zh-TW/jobs",
    lang: "zh-Hant-TW",
    title: "排程",
    stylesheet: "html { font-family: Inter, 'Noto Sans TC' }",
    pageStyle: "@page { size: A4 }",
    body: "<p>Jobs 排程 <b>Runs 執行</b></p>",
  });
  objects = readPdf(bytes).objects;
  fonts = fontsOf(objects);
});
afterAll(() => printer.close());

function fontsOf(all: PdfFile["objects"]): readonly Buffer[] {
  return [...all.values()].flatMap(({ text, stream }) =>
    stream && text.includes("/Length1 ") ? inflateSync(stream) : [],
  );
}

/** The tables of a font by their names, as its directory gives them. */
function tablesOf(font: Buffer): ReadonlyMap<string, Buffer> {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const entry = 12 + index * 16;
      const [offset, length] = [font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12)];
      expect(offset % 4).toBe(0);
      expect(offset + length).toBeLessThanOrEqual(font.length);
      return [font.toString("latin1", entry, entry + 4), font.subarray(offset, offset + length)];
    }),
  );
}

test("stripFont() keeps outlines, widths and instructions byte for byte, and nothing else", () => {
  expect(fonts.length).toBeGreaterThan(2);
  for (const font of fonts) {
    const before = tablesOf(font);
    const after = tablesOf(stripFont(font));

    for (const [tag, content] of after) expect(content.equals(before.get(tag) ?? Buffer.of())).toBe(true);
    expect([...before.keys()].filter((tag) => !after.has(tag))).toEqual(
      expect.arrayContaining(["OS/2", "cmap", "name", "post"]),
    );
    expect([...after.keys()]).toEqual(
      expect.arrayContaining(["glyf", "head", "hhea", "hmtx", "loca", "maxp"]),
    );
  }
});

test("stripFont() leaves a font that it has stripped as it is", () => {
  for (const font of fonts) expect(stripFont(stripFont(font)).equals(stripFont(font))).toBe(true);
});

test("stripFonts() says how long the fonts now are, and leaves all else as it was", async () => {
  const stripped = await stripFonts(objects);

  expect([...stripped.keys()]).toEqual([...objects.keys()]);
  for (const [number, { text, stream }] of stripped) {
    if (!text.includes("/Length1 ")) expect({ text, stream }).toEqual(objects.get(number));
    else {
      expect(text).toMatch(new RegExp(`/Length ${stream?.length}\\b`));
      expect(text).toMatch(new RegExp(`/Length1 ${inflateSync(stream ?? Buffer.of()).length}\\b`));
    }
  }
  expect(fontsOf(stripped)).toEqual(fonts.map(stripFont));
});
