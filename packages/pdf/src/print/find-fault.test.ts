import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { findFault } from "./find-fault.ts";

function aPdf({ content = "<0041> Tj", form = "", font = "/FontFile2 9 0 R" } = {}): Buffer {
  const stream = (text: string) => {
    const packed = deflateSync(text);
    return `/Filter /FlateDecode\n/Length ${packed.length}>> stream\n${packed.toString("latin1")}\nendstream`;
  };
  const parts = [
    "%PDF-1.4",
    `5 0 obj\n<<${stream(content)}\nendobj`,
    form === "" ? "" : `6 0 obj\n<</Type /XObject\n/Subtype /Form\n${stream(form)}\nendobj`,
    `7 0 obj\n<</Type /Page\n/Contents 5 0 R>>\nendobj\n8 0 obj\n<<${font}>>\nendobj`,
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
    "%PDF-1.4\n5 0 obj\n<</Length 9>> stream\n<0000> Tj\nendstream\n<</Contents 5 0 R /FontFile2 9 0 R>>";

  expect(findFault(Buffer.from(pdf))).toContain("none of its fonts");
});

test("findFault() reads glyphs whole: zeros across two of them are not glyph 0", () => {
  expect(findFault(aPdf({ content: "<10000001> Tj" }))).toBeUndefined();
});
