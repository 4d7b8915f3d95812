import { closeSync, openSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { isAsWritten } from "../memo/is-as-written.ts";
import type { FormerPiece, TraceBook } from "./trace-book.ts";

/** The file that the last run has put together, as far as it may be used again. */
export interface FormerPieces {
  /** A piece that is as it was; nothing of others. */
  find(key: string): FormerPiece | undefined;
  /** Reads a range of its bytes into a buffer that has room for it. */
  read(range: ByteRange, into: Buffer): Buffer;
  close(): void;
}

/** Some bytes of a file. */
export interface ByteRange {
  readonly start: number;
  readonly bytes: number;
}

/** Opens a file whose pieces are wanted again, where it is, byte by byte, as the last run has left it. */
export function openFormerPieces(
  root: string,
  path: string,
  { book, known }: { readonly book: TraceBook; readonly known: string | undefined },
): FormerPieces | undefined {
  const { length, pieces } = book.piecesOf(path);
  const place = join(root, path);
  if (known === undefined || pieces.size === 0 || !isAsWritten(place, known)) return undefined;
  // Where git has changed line ends, the bytes are not those of the pieces.
  if (statSync(place).size !== length) return undefined;
  const file = openSync(place, "r");
  return {
    find: (key) => pieces.get(key),
    read: (range, into) => readRange(file, range, into),
    close: () => closeSync(file),
  };
}

function readRange(file: number, { bytes, start }: ByteRange, into: Buffer): Buffer {
  for (let length = 0; length < bytes; ) {
    const more = readSync(file, into, length, bytes - length, start + length);
    if (more === 0) throw new Error("A file has become shorter while it was read");
    length += more;
  }
  return into.subarray(0, bytes);
}
