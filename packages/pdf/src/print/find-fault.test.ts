import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { findFault as findFaultIn, pagesLackGlyphs } from "./find-fault.ts";

const families = new Set(["Inter", "NotoSansTCThin"]);
const findFault = (bytes: Uint8Array) => findFaultIn(bytes, families);
const aFont = (number: number, name: string) =>
  `${number} 0 obj\n<</Type /Font\n/Subtype /Type0\n/BaseFont /AAAAAA+${name}>>\nendobj`;

function aPdf({ content = "<0041> Tj", form = "", font = "/FontFile2 9 0 R" } = {}): Buffer {
  const stream = (text: string) => {
    const packed = deflateSync(text);
    return `/Filter /FlateDecode\n/Length ${packed.length}>> stream\n${packed.toString("latin1")}\nendstream`;
  };
  const parts = [
    "%PDF-1.4",
    `5 0 obj\n<<${stream(content)}\nendobj`,
    form === "" ? "" : `6 0 obj\n<</Type /XObject\n/Subtype /Form\n${stream(form)}\nendobj`,
    `7 0 obj\n<</Type /Page\n/Contents 5 0 R>>\nendobj\n${aFont(10, "Inter-Bold")}\n8 0 obj\n<<${font}>>\nendobj`,
  ];
  return Buffer.from(parts.join("\n"), "latin1");
}

test("findFault() finds nothing in a page with text", () => {
  expect(findFault(aPdf())).toBeUndefined();
});

test("findFault() refuses what is no PDF, has no page, or has no font", () => {
  expect(findFault(Buffer.from("<html>"))).toContain("not a PDF");
  expect(findFault(Buffer.from("%PDF-1.4\n"))).toContain("no page");
  expect(findFault(aPdf({ font: "" }))).toContain("blank");
});

test("findFault() finds the glyph of a character that the font lacks, on a page and in a group on it", () => {
  expect(findFault(aPdf({ content: "4 0 Td <0000> Tj" }))).toContain("none of its fonts");
  expect(findFault(aPdf({ content: "[<00410000> 3 <0042>] TJ" }))).toContain("none of its fonts");
  expect(findFault(aPdf({ form: "<004100000042> Tj" }))).toContain("none of its fonts");
});

test("findFault() reads streams that are not packed", () => {
  const pdf =
    "%PDF-1.4\n5 0 obj\n<</Length 9>> stream\n<0000> Tj\nendstream\n<</Type /Page\n/Contents 5 0 R\n/FontFile2 9 0 R>>\nendobj";

  expect(findFault(Buffer.from(pdf))).toContain("none of its fonts");
});

test("findFault() reads glyphs whole: zeros across two of them are not glyph 0", () => {
  expect(findFault(aPdf({ content: "<10000001> Tj" }))).toBeUndefined();
});

test("findFault() finds a font that is none of ours, and one that has no name", () => {
  const withFont = (font: string) => Buffer.concat([aPdf(), Buffer.from(`\n${font}`)]);

  expect(findFault(withFont(aFont(11, "NotoSansTCThin-Regular")))).toBeUndefined();
  expect(findFault(withFont(aFont(11, "OpenSans-Regular")))).toContain("none of its fonts");
  expect(findFault(withFont(aFont(11, "InterTight-Bold")))).toContain("none of its fonts");
  expect(findFault(withFont("11 0 obj\n<</Type /Font\n/Subtype /Type3>>\nendobj"))).toContain(
    "none of its fonts",
  );
});

test("pagesLackGlyphs() tells the pages with a font that is none of ours", () => {
  const page = (number: number, font: number) =>
    `${number} 0 obj\n<</Type /Page\n/Resources <</ProcSet [/PDF]\n/Font <</F4 ${font} 0 R>>>>\n/Contents 5 0 R>>\nendobj`;
  const content = "5 0 obj\n<</Length 9>> stream\n<0041> Tj\nendstream\nendobj";
  const parts = [content, aFont(6, "OpenSans-Regular"), aFont(7, "Inter-Bold"), page(8, 6), page(9, 7)];

  expect(pagesLackGlyphs(Buffer.from(`%PDF-1.4\n${parts.join("\n")}`), families)).toEqual([true, false]);
});
