import { points, type TextPage, type TextPiece } from "./read-text-pages.ts";

/** The least sizes of type, in points: of all that is read, and of notes, whose marks hold numbers and brackets alone. */
const floor = 7;
const floorOfNotes = 6;
const mostSizes = 7;

/** What most printers leave white at the edge, in millimetres. */
const unprinted = 5;

/** What of a page's type nobody can read, or is of too many sizes, or lies where printers do not print. */
export function legibilityFaults({ height, pieces, width }: TextPage): readonly string[] {
  const sizes = new Set(pieces.map(({ size }) => size.toFixed(2)));
  const small = pieces.filter((piece) => piece.size < (isMark(piece) ? floorOfNotes : floor) - rounding);
  const outside = pieces.filter(({ left, right, size, top }) => {
    const { above, below } = extent({ size, top });
    const nearest = Math.min(left, width - right, below, height - above);
    return nearest < points(unprinted) - rounding;
  });
  return [
    ...small.map(({ size, text }) => `${size.toFixed(2)} pt: ${text}`),
    ...outside.map(({ text }) => `nearer than ${unprinted} mm to the edge: ${text}`),
    ...(sizes.size > mostSizes ? [`${sizes.size} sizes: ${[...sizes].join(", ")}`] : []),
  ];
}

/** The lines of text that a crease across the middle of the page would go through. */
export function creasedLines({ height, pieces }: TextPage): readonly string[] {
  return pieces
    .filter((piece) => {
      const { above, below } = extent(piece);
      return below < height / 2 && above > height / 2;
    })
    .map(({ text }) => text);
}

/** The text that the holes of ISO 838 would punch, 80 mm apart and 12 mm from either long side of an upright page. */
export function punchedText({ height, pieces, width }: TextPage): readonly string[] {
  const centres = [-40, 40].map((distance) => height / 2 + points(distance));
  return pieces
    .filter((piece) => {
      const { above, below } = extent(piece);
      const isBeside = piece.left < points(15) || piece.right > width - points(15);
      return isBeside && centres.some((centre) => below < centre + points(3) && above > centre - points(3));
    })
    .map(({ text }) => text);
}

/** Sizes are read as binary fractions, and laid out on pixels. */
const rounding = 0.02;

/** From the foot of a `g` to the head of a `b`. */
function extent({ size, top }: Pick<TextPiece, "size" | "top">) {
  return { above: top + 0.75 * size, below: top - 0.22 * size };
}

function isMark({ text }: TextPiece): boolean {
  return /^[[\]\d,\s\u2060]+$/.test(text);
}
