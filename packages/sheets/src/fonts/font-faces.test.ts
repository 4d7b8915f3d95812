import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { isRare, listFontFaces } from "./font-faces.ts";

test("listFontFaces() has every weight of each family, as static files that exist", () => {
  const faces = listFontFaces();

  const cuts = new Set(faces.map(({ family, weight }) => `${family} ${weight}`));
  expect([...cuts]).toEqual([
    ...["Inter 400", "Inter 500", "Inter 600", "Inter 700"],
    ...["Noto Sans TC 400", "Noto Sans TC 700"],
    ...["Noto Sans SC 400", "Noto Sans SC 700"],
  ]);
  expect(faces.filter(({ file }) => !existsSync(file))).toEqual([]);
  const own = faces.filter(({ nameInPdf }) => nameInPdf !== "NotoSansMath");
  expect(new Set(own.map(({ file }) => file)).size).toBe(own.length);
});

test("listFontFaces() ends each Han weight with the one file for all text, so that CSS prefers it", () => {
  const faces = listFontFaces();

  const unlimited = faces.filter(({ unicodeRange }) => unicodeRange === undefined);
  expect(unlimited.map(({ family, weight }) => `${family} ${weight}`)).toHaveLength(4);
  for (const { family, weight, file } of unlimited) {
    expect(faces.findLast((face) => face.family === family && face.weight === weight)?.file).toBe(file);
  }
});

test("listFontFaces() tells the few faces of everyday text from those of rare characters", () => {
  const common = listFontFaces().filter((face) => !isRare(face));

  expect(common.length).toBeLessThan(listFontFaces().length / 4);
  expect(common.some(({ unicodeRange }) => unicodeRange?.includes("U+ff0c"))).toBe(true);
});
