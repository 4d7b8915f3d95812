import { foldCharacters } from "./fold-characters.ts";

/** A folded text, and the way back from it. */
export interface FoldedText {
  readonly folded: string;
  /** The part of the text that a part of the folded one comes from; ends are exclusive. */
  partOf(start: number, end: number): { readonly start: number; readonly end: number };
}

/** Folds a text so that what is found in it can be pointed at. */
export function foldWithPlaces(text: string): FoldedText {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const foldedPiece = foldCharacters(piece);
    folded += foldedPiece;
    for (let unit = 0; unit < foldedPiece.length; unit++) {
      starts.push(index);
      ends.push(index + piece.length);
    }
  }
  return {
    folded,
    partOf: (start, end) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length }),
  };
}

/** What folds as one: a character with all that stands on it, and letters of Korean, which join each other. */
const pieces = /(?:(?:\p{Script=Hangul}\p{DI}*)+|.)[\p{M}\p{DI}\uff9e\uff9f]*/gsu;
