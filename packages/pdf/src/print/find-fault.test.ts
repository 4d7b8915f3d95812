import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { type WrittenObject, writePdf } from "../testing/write-pdf.ts";
import { findFault as findFaultIn, pagesLackGlyphs } from "./find-fault.ts";

const families = new Set(["Inter", "NotoSansTCThin"]);
const findFault = (bytes: Uint8Array) => findFaultIn(bytes, families);

const packed = (content: string, entries = ""): WrittenObject => ({
  dictionary: `<<${entries}/Filter /FlateDecode\n`,
  stream: deflateSync(content),
});
const aFont = (name: string) => `<</Type /Font\n/Subtype /Type0\n/BaseFont /AAAAAA+${name}>>`;
const aPage = (contents: number, font: number) =>
  `<</Type /Page\n/Resources <</ProcSet [/PDF]\n/Font <</F4 ${font} 0 R>>>>\n/Contents ${contents} 0 R>>`;
const outlines = "<</Type /FontDescriptor\n/FontFile2 9 0 R>>";

/** A page in one font, and more. */
function aPdf({
  content = "<0041> Tj",
  font = aFont("Inter-Bold"),
  others = [] as readonly WrittenObject[],
} = {}) {
  return writePdf([aPage(5, 4), font, packed(content), outlines, ...others]);
}

test("findFault() finds nothing in a page with text", () => {
  expect(findFault(aPdf())).toBeUndefined();
});

test("findFault() refuses what is no PDF, has no page, or has no font", () => {
  expect(findFault(Buffer.from("<html>"))).toContain("not a PDF");
  expect(findFault(writePdf(["<</Type /Pages\n/Count 0\n/Kids []>>"]))).toContain("no page");
  expect(findFault(writePdf([aPage(4, 5), packed("")]))).toContain("blank");
});

test("findFault() finds the glyph of a character that the font lacks, on a page and in a group on it", () => {
  const group = packed("<004100000042> Tj", "/Type /XObject\n/Subtype /Form\n");

  expect(findFault(aPdf({ content: "4 0 Td <0000> Tj" }))).toContain("none of its fonts");
  expect(findFault(aPdf({ content: "[<00410000> 3 <0042>] TJ" }))).toContain("none of its fonts");
  expect(findFault(aPdf({ others: [group] }))).toContain("none of its fonts");
});

test("findFault() reads streams that are not packed", () => {
  const plain = { dictionary: "<<", stream: Buffer.from("<0000> Tj") };

  expect(findFault(writePdf([aPage(4, 5), plain, aFont("Inter"), outlines]))).toContain("none of its fonts");
});

test("findFault() reads glyphs whole: zeros across two of them are not glyph 0", () => {
  expect(findFault(aPdf({ content: "<10000001> Tj" }))).toBeUndefined();
});

test("findFault() finds a font that is none of ours, and one that has no name", () => {
  const withFont = (font: string) => aPdf({ others: [font] });

  expect(findFault(withFont(aFont("NotoSansTCThin-Regular")))).toBeUndefined();
  expect(findFault(withFont(aFont("OpenSans-Regular")))).toContain("none of its fonts");
  expect(findFault(withFont(aFont("InterTight-Bold")))).toContain("none of its fonts");
  expect(findFault(withFont("<</Type /Font\n/Subtype /Type3>>"))).toContain("none of its fonts");
});

test("findFault() finds what a page draws damaged", () => {
  const damaged = { dictionary: "<</Filter /FlateDecode\n", stream: Buffer.from("not packed") };

  expect(findFault(writePdf([aPage(4, 5), damaged, aFont("Inter"), outlines]))).toContain(
    "cannot be unpacked",
  );
});

test("findFault() has nothing to say of a PDF that is not made as Chromium makes them", () => {
  const encrypted = writePdf([aPage(4, 5), packed("<0000> Tj"), aFont("Elsewhere")], {
    trailer: "\n/Encrypt 9 0 R",
  });

  expect(findFault(encrypted)).toBeUndefined();
  expect(pagesLackGlyphs(encrypted, families)).toEqual([]);
});

test("pagesLackGlyphs() tells the pages with a font that is none of ours", () => {
  const content = { dictionary: "<<", stream: Buffer.from("<0041> Tj") };
  const pages = [aPage(5, 6), aPage(5, 7)];
  const pdf = writePdf([...pages, content, aFont("OpenSans-Regular"), aFont("Inter-Bold")]);

  expect(pagesLackGlyphs(pdf, families)).toEqual([true, false]);
});
