import { expect, test } from "vitest";
import { describeLinks } from "./describe-links.ts";

const annotation = (target: string) => `<</Type /Annot\n/Subtype /Link\n${target}\n/StructParent 1>>`;
const tag = (...annotations: number[]) => {
  const references = annotations.map((number) => `<</Type /OBJR\n/Obj ${number} 0 R\n/Pg 2 0 R>>`);
  return `<</Type /StructElem\n/S /Link\n/P 3 0 R\n/K [9 0 R ${references.join(" ")}]>>`;
};
const place = annotation("/Dest /source-7");
const address = annotation("/A <</Type /Action\n/S /URI\n/URI (https://example.com/a\\(b\\)/)>>");

function describeTexts(objects: readonly string[], texts?: Record<string, string>) {
  const described = describeLinks(new Map(objects.map((text, index) => [index + 1, { text }])), texts);
  return new Map(Array.from(described, ([number, { text }]) => [number, text]));
}

test("describeLinks() says in annotation and tag where a link leads", () => {
  const described = describeTexts([place, address, tag(1), tag(2)], {
    "#source-7": "Source 7",
    "https://EXAMPLE.com/a(b)/": "Ports (all)",
  });

  expect(described.get(1)).toBe(place.replace(/>>$/, "\n/Contents (Source 7)>>"));
  expect(described.get(2)).toContain("\n/Contents (Ports \\(all\\))>>");
  expect(described.get(3)).toBe(tag(1).replace(/>>$/, "\n/Alt (Source 7)>>"));
  expect(described.get(4)).toMatch(/\n\/Alt \(Ports \\\(all\\\)\)>>$/);
});

test("describeLinks() says it once for a link that goes over two lines, and in each annotation", () => {
  const described = describeTexts([place, place, tag(1, 2)], { "#source-7": "來源 7" });

  expect(described.get(2)).toMatch(/\/Contents <FEFF4F866E9000200037>>>$/);
  expect(described.get(3)?.match(/\/Alt/g)).toHaveLength(1);
});

test("describeLinks() gives an unknown address as it is, to the annotation alone", () => {
  const described = describeTexts([address, tag(1)]);

  expect(described.get(1)).toContain("\n/Contents (https://example.com/a\\(b\\)/)>>");
  expect(described.has(2)).toBe(false);
});

test("describeLinks() leaves all other objects alone", () => {
  const others = [
    "<</Type /Annot\n/Subtype /Text>>",
    "<</Type /StructElem\n/S /P\n/K 1>>",
    "/Dest /source-7",
    "<</Title (/Subtype /Link)>>",
  ];

  expect(describeTexts(others, { "#source-7": "Source 7" })).toEqual(new Map());
});

test.each(["<</Subtype/Link/Type/Annot>>", "<</Type /Annot\n/Subtype /Link\n/A 9 0 R>>"])(
  "describeLinks() fails at a link that is written in another way: %s",
  (link) => {
    expect(() => describeTexts([place, link])).toThrow("its links are written in another way");
  },
);
