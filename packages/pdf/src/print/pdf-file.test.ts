import { expect, test } from "vitest";
import { writePdf } from "../testing/write-pdf.ts";
import { readPdf } from "./pdf-file.ts";

const page = "<</Type /Page\n/Contents 4 0 R>>";
const content = { dictionary: "<<", stream: Buffer.from("q\nQ") };
const good = writePdf([page, content]);
const edited = (bytes: Buffer, text: string | RegExp, other: string) =>
  Buffer.from(bytes.toString("latin1").replace(text, other), "latin1");

test("readPdf() gives the objects by their numbers, and streams apart from their dictionaries", () => {
  const { version, objects, root, info } = readPdf(good);

  expect({ version, root, info }).toEqual({ version: "1.4", root: 2, info: 1 });
  expect(objects.get(3)).toEqual({ text: page });
  expect(objects.get(4)?.text).toBe("<</Length 3>>");
  expect(Buffer.from(objects.get(4)?.stream ?? []).toString()).toBe("q\nQ");
});

test("readPdf() reads any version", () => {
  expect(readPdf(writePdf([page, content], { version: "2.0" })).version).toBe("2.0");
});

test("readPdf() is not led astray by what stands in a stream", () => {
  const stream = Buffer.from("endobj\n9 0 obj\nendstream\ntrailer\nstartxref\n1\n%%EOF\n");

  const { objects } = readPdf(writePdf([page, { dictionary: "<<", stream }]));

  expect(Buffer.from(objects.get(4)?.stream ?? []).equals(stream)).toBe(true);
});

test.each([
  ["what is no PDF", Buffer.from("<html>"), "it does not begin as a PDF"],
  ["nothing but a beginning", Buffer.from("%PDF-1.4\n"), "its end is missing"],
  ["a file without its end", good.subarray(0, -20), "its end is missing"],
  [
    "a place beyond the file",
    edited(good, /startxref\n\d+/, "startxref\n99999"),
    "its table of objects is not where it should be",
  ],
  ["an encrypted file", writePdf([page, content], { trailer: "\n/Encrypt 9 0 R" }), "it is encrypted"],
  ["a changed file", writePdf([page, content], { trailer: "\n/Prev 9" }), "it has several tables of objects"],
  ["a linearized file", writePdf(["<</Linearized 1>>", page, content]), "it is linearized"],
  [
    "a table that is not whole",
    edited(good, "0000000000 65535 f \n", ""),
    "its table of objects is not whole",
  ],
  [
    "a table in parts",
    edited(good, "xref\n0 5", "xref\n1 5"),
    "its table of objects is written in another way",
  ],
  ["an object elsewhere", edited(good, "\n3 0 obj", "\n9 0 obj"), "its object 3 is not where it should be"],
  [
    "a stream of another length",
    edited(good, "/Length 3", "/Length 2"),
    "the stream of its object 4 has another length",
  ],
  [
    "a length of its own",
    writePdf([page, "<</Length 9 0 R>> stream\nq\nQ\nendstream"]),
    "the stream of its object 4 has another length",
  ],
  [
    "a catalog with spaces",
    edited(good, "<</Type /Catalog\n", "<< /Type/Catalog\n"),
    "its catalog is written in another way",
  ],
  [
    "pages with spaces",
    writePdf(["<< /Type /Page\n/Contents 4 0 R>>", content]),
    "its pages are written in another way",
  ],
  [
    "a page in parts",
    writePdf(["<</Type /Page\n/Contents [4 0 R]>>", content]),
    "its pages are written in another way",
  ],
  [
    "streams in other packing",
    writePdf([page, { ...content, dictionary: "<</Filter /LZWDecode\n" }]),
    "its streams are packed in another way",
  ],
])("readPdf() refuses %s, and says what is odd", (_, bytes, reason) => {
  expect(() => readPdf(bytes)).toThrow(reason);
});
