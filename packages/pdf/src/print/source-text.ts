import { unescapeText } from "@stackmatrix/sheets/fonts";

/** The text of a sheet as it was before it was laid out. */
export interface SourceText {
  /** Whether a space parts what stands before a place from what stands behind it; `undefined` where neither is to be found. */
  isParted(before: string, behind: string): boolean | undefined;
}

/** Reads the text of a body, in which only spaces inside of a line of text count, and the ends of lines of a drawing. */
export function readSourceText(body: string): SourceText {
  const text = body
    .replace(/<\/text>/g, " ")
    .replace(/<[^>]*>/g, "")
    .split(/(\s+)/)
    .map((part) => (part.includes("\n") ? "" : part))
    .join("");
  const spaced = unescapeText(text).replaceAll("&nbsp;", " ");
  const parts = spaced.split(/[\s\u2060]+/);
  const solid = parts.join("").toLowerCase();
  const gaps = new Set<number>();
  let length = 0;
  for (const part of parts) {
    length += part.length;
    gaps.add(length);
  }
  return {
    isParted(before, behind) {
      for (const most of contexts) {
        const head = before.slice(-most).toLowerCase();
        const found = placesOf(solid, head, behind.slice(0, most).toLowerCase());
        if (found.length > 0) return found.every((place) => gaps.has(place));
      }
      return undefined;
    },
  };
}

/** How many characters on each side tell a place from others: what CSS adds to a text is not in its source. */
const contexts = [16, 8, 4];

function placesOf(text: string, before: string, behind: string): readonly number[] {
  const places: number[] = [];
  const sought = before + behind;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    places.push(at + before.length);
  }
  return places;
}
