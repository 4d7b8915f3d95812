import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Piece } from "@stackmatrix/core";
import type { Disk, OpenFile } from "@stackmatrix/core/node";
import { isAsWritten, verify } from "../memo/is-as-written.ts";
import { hashIn } from "../memo/stamp.ts";
import type { PieceTrace } from "../memo/target-trace.ts";
import { type MakingFiles, stageContent } from "../render/make-file.ts";
import { beginsWithCrlf } from "./begins-with-crlf.ts";
import { type FormerPieces, openFormerPieces } from "./former-pieces.ts";
import { unixLineEnds } from "./unix-line-ends.ts";

/** A file that was put together, and what is known of it. */
interface PutTogether {
  readonly known: string;
  readonly pieces: readonly PieceTrace[];
}

/** Puts a text together from its pieces: what is as it was comes from the file that is there, the rest is made. */
export async function stagePieces(
  path: string,
  pieces: readonly Piece[],
  making: MakingFiles,
): Promise<PutTogether> {
  const former = openFormerPieces(making.root, path, { book: making.book, known: making.former[path] });
  try {
    const parts = partsOf(pieces, former, making);
    const { begun, isWhole } = beginningOf(parts);
    if (!isWhole) return await stageLong(path, joined(begun, parts), making);
    const text = Buffer.concat(begun.map(({ bytes }) => bytes)).toString();
    return { known: await stageContent(path, text, making), pieces: begun.map(({ trace }) => trace) };
  } finally {
    former?.close();
  }
}

interface Part {
  readonly bytes: Buffer;
  readonly trace: PieceTrace;
}

function* partsOf(
  pieces: readonly Piece[],
  former: FormerPieces | undefined,
  { book, tracer }: MakingFiles,
): Generator<Part, undefined> {
  for (const piece of pieces) {
    const known = former?.read(piece.key);
    if (known !== undefined) {
      yield { bytes: known.bytes, trace: book.carryPiece(known.piece) };
      continue;
    }
    const { reads, value } = tracer.trace(() => piece.content());
    const bytes = Buffer.from(value);
    yield { bytes, trace: book.notePiece({ key: piece.key, bytes: bytes.length, reads }) };
  }
}

/** Bytes of a text that is short enough to be compared before anything is written. */
const short = 2 ** 20;

function beginningOf(parts: Iterator<Part>) {
  const begun: Part[] = [];
  for (let length = 0; length <= short; ) {
    const next = parts.next();
    if (next.done) return { begun, isWhole: true };
    begun.push(next.value);
    length += next.value.bytes.length;
  }
  return { begun, isWhole: false };
}

function* joined(begun: readonly Part[], others: Iterable<Part>): Generator<Part, undefined> {
  yield* begun;
  yield* others;
}

/** Writes a long text while it is made, and finds out only then whether it differs. */
async function stageLong(path: string, parts: Iterable<Part>, making: MakingFiles): Promise<PutTogether> {
  const { former, root, stage, withCrlf } = making;
  const place = join(root, path);
  const known = former[path];
  const pieces: PieceTrace[] = [];
  let result = "";
  await stage.addWritten(path, async (staged, disk) => {
    const isTurned = withCrlf.has(path) || beginsWithCrlf(place);
    const hash = await writeParts(disk, staged, { parts, pieces, isTurned });
    const stands = known !== undefined && hashIn(known) === hash ? verify(place, known) : undefined;
    result = stands ?? hash;
    return stands === undefined && (known !== undefined || !isAsWritten(place, hash));
  });
  return { known: result, pieces };
}

interface WritingParts {
  readonly parts: Iterable<Part>;
  /** Takes what each was made from. */
  readonly pieces: PieceTrace[];
  /** Whether they get the line ends of Windows. */
  readonly isTurned: boolean;
}

/** Writes all parts to a file, and gives the hash of their text. */
async function writeParts(
  disk: Disk,
  staged: string,
  { isTurned, parts, pieces }: WritingParts,
): Promise<string> {
  const hash = createHash("sha256");
  const file = await disk.open(staged, "wx", 0o666);
  try {
    let waiting: Buffer[] = [];
    let length = 0;
    for (const { bytes, trace } of parts) {
      pieces.push(trace);
      hash.update(unixLineEnds(bytes));
      const written = isTurned ? withCrlf(bytes) : bytes;
      waiting.push(written);
      length += written.length;
      if (length < short) continue;
      await file.writeFile(Buffer.concat(waiting));
      waiting = [];
      length = 0;
    }
    await file.writeFile(Buffer.concat(waiting));
    await file.sync();
  } catch (error) {
    await closeAnyhow(file);
    throw error;
  }
  await file.close();
  return hash.digest("hex");
}

async function closeAnyhow(file: OpenFile): Promise<void> {
  // Something worse has happened before.
  await file.close().catch(() => undefined);
}

/** One that has been told its line ends keeps them. */
function withCrlf(bytes: Buffer): Buffer {
  const text = bytes.toString();
  return text.includes("\r") ? bytes : Buffer.from(text.replaceAll("\n", "\r\n"));
}
