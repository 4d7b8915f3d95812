import { readFileSync } from "node:fs";
import { type FontFace, listFontFaces } from "../fonts/font-faces.ts";
import { parseUnicodeRange } from "../fonts/unicode-range.ts";
import { memoize } from "../memoize.ts";
import { readCodePoints } from "./read-code-points.ts";

/**
 * Whether any font of the sheets has a character. A font is read when it is the first that may have one: there are
 * hundreds, and most texts are made of what a few have.
 */
export const hasGlyph: (point: number) => boolean = memoize((point: number) =>
  regularFaces().some((face) => takes(face, point) && pointsOf(face.file).has(point)),
);

/** Of each family one weight, since all have the same characters; those that are for all text lead, and have most of it. */
function regularFaces(): readonly FontFace[] {
  faces ??= listFontFaces()
    .filter(({ weight }) => weight === 400)
    .sort((a, b) => Number(a.unicodeRange !== undefined) - Number(b.unicodeRange !== undefined));
  return faces;
}

let faces: readonly FontFace[] | undefined;

function takes({ unicodeRange }: FontFace, point: number): boolean {
  return (
    unicodeRange === undefined ||
    rangesOf(unicodeRange).some(([first, last]) => first <= point && point <= last)
  );
}

const rangesOf = memoize(parseUnicodeRange);
const pointsOf = memoize((file: string) => readCodePoints(readFileSync(file)));
