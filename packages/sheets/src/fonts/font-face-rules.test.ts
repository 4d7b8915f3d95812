import { expect, test } from "vitest";
import { fontFaceRules } from "./font-face-rules.ts";

test("fontFaceRules() writes a rule for each face, in order, from the given address", () => {
  const faces = [
    {
      family: "Noto Sans TC",
      weight: 400,
      nameInPdf: "NotoSansTCThin",
      file: "/a/90.woff2",
      unicodeRange: "U+2190,U+21D0-21D2",
    },
    { family: "Noto Sans TC", weight: 400, nameInPdf: "NotoSansTCThin", file: "/a/big.woff2" },
  ];

  const css = fontFaceRules(faces, ({ file }) => `../fonts/${file.slice("/a/".length)}`);

  expect(css.split("\n")).toEqual([
    '@font-face{font-family:"Noto Sans TC";font-weight:400;font-display:block;src:url("../fonts/90.woff2") format("woff2");unicode-range:U+2190,U+21D0-21D2;}',
    '@font-face{font-family:"Noto Sans TC";font-weight:400;font-display:block;src:url("../fonts/big.woff2") format("woff2");}',
  ]);
});
