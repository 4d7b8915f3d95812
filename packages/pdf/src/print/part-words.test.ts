import { expect, test } from "vitest";
import { writePdf } from "../testing/write-pdf.ts";
import { partWords } from "./part-words.ts";
import { readPdf } from "./pdf-file.ts";

const page = "<</Type /Page\n/Resources <<\n/Font <</F1 4 0 R\n/F2 6 0 R>>>>\n/Contents 8 0 R>>";
const fontOf = (map: number) => `<</Type /Font\n/ToUnicode ${map} 0 R>>`;
const mapOf = (...lines: readonly string[]) => ({ dictionary: "<<", stream: Buffer.from(lines.join("\n")) });
/** A to C, D, and a space. */
const latin = mapOf("<0001> <0003> <0041>", "<0004> <0044>", "<0009> <0020>");
const han = mapOf("<0001> <5BB9>");

const text = (font: string, y: number, glyphs: string) => [
  "BT",
  `/${font} 8 Tf`,
  `1 0 0 -1 20 ${y} Tm`,
  `<${glyphs}> Tj`,
  "ET",
];
const marked = (...lines: readonly string[]) => ["/P <</MCID 0 >>BDC", ...lines, "EMC"];

function part(lines: readonly string[], body: string): readonly string[] {
  const drawing = { dictionary: "<<", stream: Buffer.from(lines.join("\n")) };
  const file = readPdf(writePdf([page, fontOf(5), latin, fontOf(7), han, drawing]));
  return Buffer.from(partWords(file, { body }).objects.get(8)?.stream ?? [])
    .toString()
    .split("\n");
}

test("partWords() ends a line with the space that its source has there", () => {
  const lines = part(marked(...text("F1", 10, "00010002"), ...text("F1", 20, "00030004")), "<p>AB CD</p>");

  expect(lines).toEqual(
    marked(...text("F1", 10, "00010002").toSpliced(4, 0, "<0009> Tj"), ...text("F1", 20, "00030004")),
  );
});

test("partWords() takes the space of another font where one has none", () => {
  const lines = part(marked(...text("F2", 10, "0001"), ...text("F1", 20, "0001")), "<p>容 A</p>");

  expect(lines[5]).toBe("/F1 8 Tf <0009> Tj");
});

test.each([
  ["inside of a word", text("F1", 20, "00030004"), "<p>ABCD</p>"],
  ["before a space", text("F1", 20, "00090003"), "<p>AB CD</p>"],
  ["between two blocks", text("F1", 20, "00030004"), "<p>AB</p>\n<p>CD</p>"],
])("partWords() sets none %s", (_, second, body) => {
  const lines = marked(...text("F1", 10, "00010002"), ...second);

  expect(part(lines, body)).toEqual(lines);
});

test("partWords() reads a text that is replaced, and passes over what nobody reads", () => {
  const replaced = ["/Span<</ActualText <FEFF0041> >> BDC", "<0007> Tj", "EMC"];
  const first = ["BT", "/F1 8 Tf", "1 0 0 -1 20 10 Tm", ...replaced, "ET"];
  const foot = ["/Artifact BMC", ...text("F1", 90, "0003"), "EMC"];
  const lines = part([...marked(...first), ...foot, ...marked(...text("F1", 20, "0002"))], "<p>A B</p>");

  expect(lines.indexOf("<0009> Tj")).toBe(1 + first.length - 1);
});

test("partWords() fails at text that is written in another way", () => {
  expect(() => part(marked("BT", "/F1 8 Tf", "1 0 0 -1 20 10 Tm", "(A) Tj", "ET"), "<p>A</p>")).toThrow(
    "its text is written in another way",
  );
});
