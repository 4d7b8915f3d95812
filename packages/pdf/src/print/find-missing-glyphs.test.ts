import type { SheetDocument } from "@stackmatrix/sheets";
import { expect, test } from "vitest";
import { writePdf } from "../testing/write-pdf.ts";
import { findMissingGlyphs } from "./find-missing-glyphs.ts";

const families = new Set(["Inter"]);
const sheet = { id: "en/x", lang: "en", title: "", stylesheet: "", pageStyle: "", body: "" };

/** Finds what is missing where the pages on which `isMissing` finds something lack a glyph; and tells of all pages. */
async function findAmong(fields: Partial<SheetDocument>, isMissing: (page: string) => boolean) {
  const piles: string[][] = [];
  const missing = await findMissingGlyphs(
    { ...sheet, ...fields },
    {
      families,
      async print({ body }) {
        const pages = Array.from(body.matchAll(/<div[^>]*>(.*?)<\/div>/gs), ([, text = ""]) => text);
        piles.push(pages);
        return aPdf(pages.map(isMissing));
      },
    },
  );
  return { missing, piles };
}

/** A PDF with a page for each answer, in a font of the machine where a glyph is missing. */
function aPdf(pages: readonly boolean[]): Uint8Array {
  const font = (name: string) => `<</Type /Font\n/BaseFont /AAAAAA+${name}>>`;
  const content = { dictionary: "<<", stream: Buffer.from("<0041> Tj") };
  const objects = pages.map(
    (isMissing) =>
      `<</Type /Page\n/Resources <</ProcSet [/PDF]\n/Font <</F4 ${isMissing ? 4 : 5} 0 R>>>>\n/Contents 3 0 R>>`,
  );
  return writePdf([content, font("OpenSans-Regular"), font("Inter-Regular"), ...objects]);
}

test("findMissingGlyphs() asks for letters together with the marks on them, each once, and for no ASCII", async () => {
  const body = '<p class="à">b\u0254\u0303 \u0254</p><p>\u0254\u0303&amp;\u0303 &lt;</p>';

  const { missing, piles } = await findAmong(
    { body, pageStyle: '{ content: "é" }' },
    (page) => page.length === 2,
  );

  expect(missing).toEqual(["\u0254\u0303"]);
  expect(piles).toEqual([["\u0254\u0303", "\u0254", "&#38;\u0303", "é"]]);
});

test("findMissingGlyphs() does not join a mark to a letter in another element", async () => {
  const { missing } = await findAmong({ body: "<b>x</b>\u0303" }, (page) => page === "\u0303");

  expect(missing).toEqual(["\u0303"]);
});

test("findMissingGlyphs() asks for words where no character fails by itself", async () => {
  const body = "<p>one \u00e9\u00e8 two</p>";

  const { missing, piles } = await findAmong({ body }, (page) => page === "\u00e9\u00e8");

  expect(missing).toEqual(["\u00e9\u00e8"]);
  expect(piles).toEqual([["\u00e9", "\u00e8"], ["\u00e9\u00e8"]]);
});

test("findMissingGlyphs() finds nothing where its own print fails", async () => {
  const print = async () => undefined;

  expect(await findMissingGlyphs({ ...sheet, body: "\u00e9" }, { families, print })).toEqual([]);
});
