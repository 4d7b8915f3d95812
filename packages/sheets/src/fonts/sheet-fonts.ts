import { type FontFace, listFontFaces } from "./font-faces.ts";
import { intersectUnicodeRanges } from "./unicode-range.ts";

/**
 * What Chinese text takes from Inter: letters of every script that it has, raised and lowered digits, a cross, and signs of currencies that the Han fonts
 * lack. It takes no punctuation that both have (dashes, quotation marks, ellipsis, middle dot), which Chinese sets in
 * full width from its own font, and no other sign that both have, such as `€`, `№` or `™`.
 */
const besideHan = [
  "U+20-7E,U+A0-B6,U+B8-52F,U+1C80-1FFF,U+2C60-2C7F,U+2DE0-2DFF,U+A640-A69F,U+A720-A7FF,U+FE2E-FE2F",
  "U+2044,U+2070-209F,U+20A0-20A8,U+20AA,U+20AD-20C0,U+2717",
].join();

/** The faces that sheets use, in the order in which CSS must declare them. */
export function sheetFonts(): readonly FontFace[] {
  const faces = listFontFaces();
  const facesBesideHan = faces
    .filter(({ family }) => family === "Inter")
    .map((face) => ({
      ...face,
      family: "Inter beside Han",
      unicodeRange: intersectUnicodeRanges(face.unicodeRange ?? "", besideHan),
    }));
  return [...faces, ...facesBesideHan];
}
