/** An object of a PDF: its dictionary or other value as text, one character for each byte, and its stream if it has one. */
export interface PdfObject {
  readonly text: string;
  readonly stream?: Uint8Array;
}

/** The object with another stream, and its length. */
export function withStream({ text }: PdfObject, stream: Uint8Array): PdfObject {
  return { text: text.replace(/\/Length \d+/, `/Length ${stream.length}`), stream };
}

/** The objects of a PDF by their numbers, and which of them the file begins with. */
export interface PdfFile {
  readonly objects: ReadonlyMap<number, PdfObject>;
  /** The catalog. */
  readonly root: number;
  /** The document's properties. */
  readonly info: number;
}

/**
 * Reads a PDF as Chromium writes it: one table of offsets, and every object in the clear.
 *
 * @throws if it is not made like that
 */
export function readPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const trailer = text.slice(text.lastIndexOf("\ntrailer\n"));
  const table = Number(find(trailer, /startxref\n(\d+)\n/));
  const offsets = readOffsets(text.slice(table, text.length - trailer.length));
  const starts = [...offsets.map(({ offset }) => offset), table].sort((one, other) => one - other);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? table]));
  const objects = offsets.map(({ number, offset }) => {
    const end = ends.get(offset) ?? table;
    return [number, readObject(bytes, text, { number, offset, end })] as const;
  });
  return {
    objects: new Map(objects),
    root: Number(find(trailer, /\/Root (\d+) 0 R/)),
    info: Number(find(trailer, /\/Info (\d+) 0 R/)),
  };
}

/** A number that no object has yet; there can be more objects than a call takes arguments. */
export function nextNumber(objects: PdfFile["objects"]): number {
  let highest = 0;
  for (const number of objects.keys()) highest = Math.max(highest, number);
  return highest + 1;
}

function readOffsets(table: string): readonly { readonly number: number; readonly offset: number }[] {
  const entries = table.matchAll(/\d{10} \d{5} [nf]/g);
  return Array.from(entries, ([entry], number) => ({ number, entry })).flatMap(({ number, entry }) =>
    entry.endsWith("n") ? [{ number, offset: Number(entry.slice(0, 10)) }] : [],
  );
}

function readObject(
  bytes: Uint8Array,
  text: string,
  { number, offset, end }: { number: number; offset: number; end: number },
): PdfObject {
  const opening = `${number} 0 obj\n`;
  const closing = text.lastIndexOf("\nendobj", end);
  if (!text.startsWith(opening, offset) || closing < offset) throw new Error(`Object ${number} is not there`);
  const body = text.slice(offset + opening.length, closing);
  const split = body.indexOf(streamMark);
  if (split < 0) return { text: body };
  const dictionary = body.slice(0, split + 2);
  const start = offset + opening.length + split + streamMark.length;
  return {
    text: dictionary,
    stream: bytes.subarray(start, start + Number(find(dictionary, /\/Length (\d+)/))),
  };
}

const streamMark = ">> stream\n";

function find(text: string, pattern: RegExp): string {
  const [, found] = pattern.exec(text) ?? [];
  if (found === undefined) throw new Error(`The PDF has no ${pattern.source}`);
  return found;
}
