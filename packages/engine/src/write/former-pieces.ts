import { closeSync, openSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { isAsWritten } from "../memo/is-as-written.ts";
import type { FormerPiece, TraceBook } from "../render/trace-book.ts";

/** The file that the last run has put together, as far as it may be used again. */
export interface FormerPieces {
  /** The bytes of a piece that is as it was; nothing of others. */
  read(key: string): { readonly piece: FormerPiece; readonly bytes: Buffer } | undefined;
  close(): void;
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
    read(key) {
      const piece = pieces.get(key);
      return piece && { piece, bytes: readRange(file, piece) };
    },
    close: () => closeSync(file),
  };
}

function readRange(file: number, { bytes, start }: FormerPiece): Buffer {
  const read = Buffer.allocUnsafe(bytes);
  for (let length = 0; length < bytes; ) {
    const more = readSync(file, read, length, bytes - length, start + length);
    if (more === 0) throw new Error("A file has become shorter while it was read");
    length += more;
  }
  return read;
}
