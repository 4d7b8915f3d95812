import { expect, test } from "vitest";
import { normalizePdf } from "./normalize-pdf.ts";

const normalize = (text: string) => Buffer.from(normalizePdf(Buffer.from(text, "latin1"))).toString("latin1");

test("normalizePdf() sets both dates to one moment, without a change of length", () => {
  const text = "/CreationDate (D:20261121081019+00'00')\n/ModDate (D:20261121081019-05'30')>>";

  const normalized = normalize(text);

  expect(normalized).toBe("/CreationDate (D:19700101000000+00'00')\n/ModDate (D:19700101000000+00'00')>>");
  expect(normalized).toHaveLength(text.length);
});

test.each([
  ["/ModDate(D:20261121081019Z)", "/ModDate(D:19700101000000Z)"],
  ["/ModDate (D:20261121081019+05'30)", "/ModDate (D:19700101000000+00'00)"],
  ["/CreationDate (D:2026)", "/CreationDate (D:1970)"],
  ["<xmp:CreateDate>2026-11-21T08:10:19-05:30<", "<xmp:CreateDate>1970-01-01T00:00:00+00:00<"],
  ["xmp:ModifyDate='2026-11-21T08:10:19.5Z'", "xmp:ModifyDate='1970-01-01T00:00:00.0Z'"],
  ['xmp:MetadataDate="2026-11-21"', 'xmp:MetadataDate="1970-01-01"'],
])("normalizePdf() sets dates that are written in another way: %s", (text, expected) => {
  expect(normalize(text)).toBe(expected);
});

test("normalizePdf() numbers elements by their order, wherever they are named", () => {
  const text = [
    "/Names [(node00000256) 38 0 R (node00000300) 63 0 R]",
    "/ID (node00000300)",
    "/A [<</O /Table\n/Headers [(node00000300) (node00000256)]>>]",
  ];

  const normalized = normalize(text.join("\n"));

  expect(normalized.split("\n")).toEqual([
    "/Names [(node00000001) 38 0 R (node00000002) 63 0 R]",
    "/ID (node00000002)",
    "/A [<</O /Table",
    "/Headers [(node00000002) (node00000001)]>>]",
  ]);
});

test("normalizePdf() gives the same bytes for two prints that differ in dates and element numbers", () => {
  const print = (first: number, second: string) =>
    `/CreationDate (D:${second}+00'00')/ID (node0000${first})/ID (node0000${first + 7})`;

  expect(normalize(print(1200, "20250101000000"))).toBe(normalize(print(3456, "20261231235959")));
});

test("normalizePdf() leaves alone what looks like an element or a date in text, and any other byte", () => {
  const text = "/Title (node00000256)\n/Title (\\(node00000256\\) D:20261121081019+00'00')\n\x00\xff\x80";

  expect(normalize(text)).toBe(text);
});

test("normalizePdf() does not write to the bytes that it is given", () => {
  const bytes = Buffer.from("/ModDate (D:20261121081019+00'00')");

  normalizePdf(bytes);

  expect(bytes.toString()).toContain("2026");
});
