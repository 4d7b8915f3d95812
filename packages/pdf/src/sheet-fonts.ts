import { type FontFace, listFontFaces } from "./fonts/font-faces.ts";

/**
 * Latin letters for Chinese text: Inter without the punctuation that both scripts share a code point for (dashes,
 * quotation marks, ellipsis, middle dot), which Chinese sets in full width from its own font.
 */
const latinBesideHan = "U+20-7E,U+A0-B6,U+B8-2FF";

/** The faces that sheets use, in the order in which CSS must declare them. */
export function sheetFonts(): readonly FontFace[] {
  const faces = listFontFaces();
  const besideHan = faces
    .filter((face) => face.family === "Inter")
    .map((face) => ({ ...face, family: "Inter beside Han", unicodeRange: latinBesideHan }));
  return [...faces, ...besideHan];
}
