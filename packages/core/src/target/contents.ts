/** The contents of a file: a text, bytes, or a text in pieces that are made one by one. */
export type Contents = string | Uint8Array | readonly Piece[];

/** A piece of a long text. Where nothing of what it was made from has changed, it is taken from the file that was there before. */
export interface Piece {
  /** Tells it from the other pieces of its text, and says all that it depends on and does not read, as a place or a neighbour. */
  readonly key: string;
  /** May be empty. */
  content(): string;
}

/** Whether a text comes in pieces. */
export function isInPieces(contents: Contents): contents is readonly Piece[] {
  return typeof contents !== "string" && !(contents instanceof Uint8Array);
}

/** Contents in one. */
export function wholeContents(contents: Contents): string | Uint8Array {
  if (!isInPieces(contents)) return contents;
  return contents.map((piece) => piece.content()).join("");
}
