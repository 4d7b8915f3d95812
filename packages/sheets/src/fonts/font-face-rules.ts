import type { FontFace } from "./font-faces.ts";

/** Writes the `@font-face` rules of the faces in their order, each from the address that `address` gives it. */
export function fontFaceRules(faces: readonly FontFace[], address: (face: FontFace) => string): string {
  return faces.map((face) => fontFaceRule(face, address(face))).join("\n");
}

function fontFaceRule({ family, weight, unicodeRange }: FontFace, address: string): string {
  const range = unicodeRange === undefined ? "" : `unicode-range:${unicodeRange};`;
  const source = `src:url(${JSON.stringify(address)}) format("woff2");`;
  return `@font-face{font-family:${JSON.stringify(family)};font-weight:${weight};font-display:block;${source}${range}}`;
}
