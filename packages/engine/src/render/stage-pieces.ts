import { join } from "node:path";
import type { Piece } from "@stackmatrix/core";
import type { OpenFile } from "@stackmatrix/core/node";
import { isAsWritten, verify } from "../memo/is-as-written.ts";
import { hashIn } from "../memo/stamp.ts";
import type { PieceTrace } from "../memo/target-trace.ts";
import { beginsWithCrlf } from "../write/begins-with-crlf.ts";
import { startTextHash } from "../write/text-hash.ts";
import { easeMemory } from "./ease-memory.ts";
import { type ByteRange, type FormerPieces, openFormerPieces } from "./former-pieces.ts";
import { type MakingFiles, stageContent } from "./stage-content.ts";

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
    if (!isWhole) return await stageLong(path, { parts: joined(begun, parts), former }, making);
    const text = Buffer.concat(begun.map((part) => bytesOf(part, former))).toString();
    return { known: await stageContent(path, text, making), pieces: begun.map(({ trace }) => trace) };
  } finally {
    former?.close();
  }
}

/** A piece as it was made, or where it stands in the file that is there. */
interface Part {
  readonly made?: Buffer;
  readonly range?: ByteRange;
  readonly trace: PieceTrace;
}

function bytesOf({ made, range }: Part, former: FormerPieces | undefined): Buffer {
  if (made !== undefined) return made;
  return range && former ? former.read(range, Buffer.allocUnsafe(range.bytes)) : Buffer.alloc(0);
}

function* partsOf(
  pieces: readonly Piece[],
  former: FormerPieces | undefined,
  { book, tracer }: MakingFiles,
): Generator<Part, undefined> {
  for (const piece of pieces) {
    const known = former?.find(piece.key);
    if (known !== undefined) {
      yield { range: known, trace: book.carryPiece(known) };
      continue;
    }
    easeMemory({ book, tracer });
    const { reads, value } = tracer.trace(() => piece.content());
    const made = Buffer.from(value);
    yield { made, trace: book.notePiece({ key: piece.key, bytes: made.length, reads }) };
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
    length += next.value.trace.bytes;
  }
  return { begun, isWhole: false };
}

function* joined(begun: readonly Part[], others: Iterable<Part>): Generator<Part, undefined> {
  yield* begun;
  yield* others;
}

/** A text while it is made, and the file that parts of it come from. */
interface LongText {
  readonly parts: Iterable<Part>;
  readonly former: FormerPieces | undefined;
}

/** Writes a long text while it is made, and finds out only then whether it differs. */
async function stageLong(path: string, text: LongText, making: MakingFiles): Promise<PutTogether> {
  const { former, root, stage, withCrlf } = making;
  const place = join(root, path);
  const known = former[path];
  const pieces: PieceTrace[] = [];
  let result = "";
  await stage.addWritten(path, async (file) => {
    const isTurned = withCrlf.has(path) || beginsWithCrlf(place);
    const hash = await writeParts(file, { ...text, pieces, isTurned });
    const stands = known !== undefined && hashIn(known) === hash ? verify(place, known) : undefined;
    result = stands ?? hash;
    return stands === undefined && (known !== undefined || !isAsWritten(place, hash));
  });
  return { known: result, pieces };
}

interface WritingParts extends LongText {
  /** Takes what each was made from. */
  readonly pieces: PieceTrace[];
  /** Whether they get the line ends of Windows. */
  readonly isTurned: boolean;
}

/** Writes all parts to a file, and gives the hash of their text. */
async function writeParts(
  file: OpenFile,
  { former, isTurned, parts, pieces }: WritingParts,
): Promise<string> {
  const hash = startTextHash();
  // While some are written the next are made.
  let writing = Promise.resolve();
  for (const bytes of chunksOf(parts, former, pieces)) {
    hash.update(bytes);
    await writing;
    writing = file.writeFile(isTurned ? withCrlf(bytes) : bytes);
    // Told when it is waited for, which may be never where making the next ones fails.
    writing.catch(() => undefined);
  }
  await writing;
  return hash.digest();
}

/** The bytes of all parts, in buffers of which two are good at a time: what stands together in the file is read at once. */
function* chunksOf(
  parts: Iterable<Part>,
  former: FormerPieces | undefined,
  pieces: PieceTrace[],
): Generator<Buffer, undefined> {
  const rooms: Rooms = [Buffer.allocUnsafe(short), Buffer.allocUnsafe(short)];
  let made: Buffer[] = [];
  let length = 0;
  let range: ByteRange | undefined;

  function* waiting(): Generator<Buffer, undefined> {
    if (made.length > 0) yield Buffer.concat(made);
    if (range !== undefined) yield* readInChunks(range, former, rooms);
    made = [];
    length = 0;
    range = undefined;
  }

  for (const part of parts) {
    pieces.push(part.trace);
    const isNext = range !== undefined && part.range?.start === range.start + range.bytes;
    if (!isNext && (range !== undefined || (part.range !== undefined && made.length > 0))) yield* waiting();
    if (part.range !== undefined)
      range = range === undefined ? part.range : { ...range, bytes: range.bytes + part.range.bytes };
    if (part.made === undefined) continue;
    made.push(part.made);
    length += part.made.length;
    if (length > short) yield* waiting();
  }
  yield* waiting();
}

function* readInChunks(
  { bytes, start }: ByteRange,
  former: FormerPieces | undefined,
  rooms: Rooms,
): Generator<Buffer, undefined> {
  for (let done = 0; done < bytes && former !== undefined; done += short) {
    rooms.reverse();
    yield former.read({ start: start + done, bytes: Math.min(short, bytes - done) }, rooms[0]);
  }
}

type Rooms = [Buffer, Buffer];

/** One that has been told its line ends keeps them. */
function withCrlf(bytes: Buffer): Buffer {
  const text = bytes.toString();
  return text.includes("\r") ? bytes : Buffer.from(text.replaceAll("\n", "\r\n"));
}
