import { expect, test } from "vitest";
import { dissolveTextTags } from "./dissolve-text-tags.ts";

const tag = (role: string, parent: number, rest: string) =>
  `<</Type /StructElem\n/S /${role}\n/P ${parent} 0 R\n${rest}>>`;
const onPage = (page: number, kids: string) => `/Pg ${page} 0 R\n/K ${kids}`;
const mark = (page: number, id: number) => `<</Type /MCR\n/Pg ${page} 0 R\n/MCID ${id}>>`;

/** Objects by their numbers, from 10 on. */
function dissolve(...texts: readonly string[]): Readonly<Record<number, string>> {
  const objects = new Map(texts.map((text, index) => [index + 10, { text }]));
  return Object.fromEntries(Array.from(dissolveTextTags(objects), ([number, { text }]) => [number, text]));
}

test("puts the text of tags that say nothing into the tag above, in its place among the others", () => {
  const link = tag("Link", 10, onPage(1, `[7 <</Type /OBJR\n/Obj 3 0 R\n/Pg 1 0 R>>]`));

  const result = dissolve(
    tag("P", 9, "/K [11 0 R 12 0 R 13 0 R]"),
    tag("NonStruct", 10, onPage(1, "5")),
    link,
    tag("NonStruct", 10, onPage(1, "[8 9]")),
  );

  expect(result).toEqual({ 10: tag("P", 9, onPage(1, "[5 12 0 R 8 9]")), 12: link });
});

test("says of which page text is that is not of the first", () => {
  const result = dissolve(
    tag("P", 9, "/K [11 0 R 12 0 R]"),
    tag("NonStruct", 10, onPage(1, `[5 ${mark(2, 4)}]`)),
    tag("NonStruct", 10, onPage(2, "6")),
    tag("TD", 9, `${onPage(2, "[3 14 0 R]")}\n/A <</O /Table>>`),
    tag("NonStruct", 13, onPage(1, "9")),
  );

  expect(result).toEqual({
    10: tag("P", 9, onPage(1, `[5 ${mark(2, 4)} ${mark(2, 6)}]`)),
    13: tag("TD", 9, `${onPage(2, `[3 ${mark(1, 9)}]`)}\n/A <</O /Table>>`),
  });
});

test("keeps tags that hold others apart, and text out of what holds tags alone", () => {
  const result = dissolve(
    tag("L", 9, "/K [11 0 R 12 0 R]"),
    tag("NonStruct", 10, onPage(1, "5")),
    tag("NonStruct", 10, "/K [13 0 R 14 0 R]"),
    tag("NonStruct", 12, onPage(1, "6")),
    tag("NonStruct", 12, onPage(1, "7")),
  );

  expect(result).toEqual({
    10: tag("L", 9, "/K [11 0 R 12 0 R]"),
    11: tag("NonStruct", 10, onPage(1, "5")),
    12: tag("NonStruct", 10, onPage(1, "[6 7]")),
  });
});

test("keeps tags that say something, or hold one that does", () => {
  const kept = [
    tag("P", 9, "/K [11 0 R 12 0 R]"),
    "<</Type /StructElem\n/S /NonStruct\n/Lang (en)\n/P 10 0 R\n/Pg 1 0 R\n/K 5>>",
    tag("NonStruct", 10, "/K 13 0 R"),
    tag("Figure", 12, onPage(1, "6")),
    "<</Type /Annot\n/Subtype /Link>>",
  ];

  expect(Object.values(dissolve(...kept))).toEqual(kept);
});

test("leads from what is drawn to the tag that holds it now", () => {
  const result = dissolve(
    tag("P", 9, "/K [11 0 R 12 0 R]"),
    tag("NonStruct", 10, onPage(1, "0")),
    tag("Link", 10, onPage(1, "1")),
    "[11 0 R null 12 0 R]",
  );

  expect(result[13]).toBe("[10 0 R null 12 0 R]");
});
