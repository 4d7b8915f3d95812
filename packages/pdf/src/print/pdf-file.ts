import { isPage, readPage } from "./read-page.ts";

/** An object of a PDF: its dictionary or other value as text, one character for each byte, and its stream if it has one. */
export interface PdfObject {
  readonly text: string;
  readonly stream?: Uint8Array;
}

/** The objects of a PDF by their numbers, and which of them the file begins with. */
export interface PdfFile {
  /** As its first line says it: `1.4`. */
  readonly version: string;
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
  const version = find(text, /^%PDF-(\d\.\d)/, "it does not begin as a PDF");
  const { trailer, start, table } = findEnd(text);
  const offsets = readOffsets(table);
  const starts = [...offsets.map(({ offset }) => offset), start].sort((one, other) => one - other);
  const ends = new Map(starts.map((place, index) => [place, starts[index + 1] ?? start]));
  const objects = new Map(
    offsets.map(({ number, offset }) => {
      const end = ends.get(offset) ?? start;
      return [number, readObject(bytes, text, { number, offset, end })] as const;
    }),
  );
  const file = {
    version,
    objects,
    root: Number(find(trailer, /\/Root (\d+) 0 R/, "it has no catalog")),
    info: Number(find(trailer, /\/Info (\d+) 0 R/, "it has no properties")),
  };
  checkSpelling(file);
  return file;
}

/** A number that no object has yet; there can be more objects than a call takes arguments. */
export function nextNumber(objects: PdfFile["objects"]): number {
  let highest = 0;
  for (const number of objects.keys()) highest = Math.max(highest, number);
  return highest + 1;
}

/** Reads the end of a file, where reading begins: its trailer, and the table of offsets with the place that it has. */
function findEnd(text: string) {
  const start = Number(find(text.slice(-64), /\sstartxref\s+(\d+)\s+%%EOF\s*$/, "its end is missing"));
  const end = text.slice(start);
  if (/\/Encrypt\b/.test(end)) throw new Error("it is encrypted");
  if (/\/Linearized\b/.test(text.slice(0, 1024))) throw new Error("it is linearized");
  if (/^\d+ \d+ obj\b/.test(end)) throw new Error("its table of objects is packed");
  if (!end.startsWith("xref\n")) throw new Error("its table of objects is not where it should be");
  const [table = "", trailer, ...others] = end.split("\ntrailer\n");
  if (trailer === undefined || others.length > 0) throw new Error("its trailer is written in another way");
  if (/\/(?:Prev|XRefStm)\b/.test(trailer)) throw new Error("it has several tables of objects");
  return { trailer, start, table };
}

function readOffsets(table: string): readonly { readonly number: number; readonly offset: number }[] {
  const size = Number(find(table, /^xref\n0 (\d+)\n/, "its table of objects is written in another way"));
  const entries = table.match(/^\d{10} \d{5} [nf] ?$/gm) ?? [];
  if (entries.length !== size) throw new Error("its table of objects is not whole");
  return entries.flatMap((entry, number) =>
    entry.includes("n") ? [{ number, offset: Number(entry.slice(0, 10)) }] : [],
  );
}

function readObject(
  bytes: Uint8Array,
  text: string,
  { number, offset, end }: { number: number; offset: number; end: number },
): PdfObject {
  const opening = `${number} 0 obj\n`;
  const closing = text.lastIndexOf("\nendobj", end);
  if (!text.startsWith(opening, offset) || closing < offset) {
    throw new Error(`its object ${number} is not where it should be`);
  }
  const body = text.slice(offset + opening.length, closing);
  const split = body.indexOf(streamMark);
  if (split < 0) return { text: body };
  const dictionary = body.slice(0, split + 2);
  const start = offset + opening.length + split + streamMark.length;
  const stop = start + Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
  if (!text.startsWith("\nendstream", stop)) {
    throw new Error(`the stream of its object ${number} has another length`);
  }
  return { text: dictionary, stream: bytes.subarray(start, stop) };
}

const streamMark = ">> stream\n";

/** Asks for what all that is done with a file rests on. */
function checkSpelling({ objects, root }: PdfFile): void {
  const catalog = objects.get(root)?.text ?? "";
  if (!/^<<\/Type \/Catalog\n.*>>$/s.test(catalog)) {
    throw new Error("its catalog is written in another way");
  }
  const pages = [...objects.values()].filter(isPage);
  const hasContents = ({ text }: PdfObject) => objects.get(readPage(text).contents)?.stream !== undefined;
  if (!pages.every(hasContents) || (pages.length === 0 && !hasNoPage(objects))) {
    throw new Error("its pages are written in another way");
  }
  for (const { text, stream } of objects.values()) {
    const [, filter] = /\/Filter (\S+)/.exec(text) ?? [];
    if (stream === undefined || filter === undefined || knownFilters.has(filter)) continue;
    throw new Error("its streams are packed in another way");
  }
}

function hasNoPage(objects: PdfFile["objects"]): boolean {
  return [...objects.values()].some(({ text }) => text.startsWith("<</Type /Pages\n/Count 0\n"));
}

/** How Chromium packs streams, photographs among them. */
const knownFilters: ReadonlySet<string> = new Set(["/FlateDecode", "/DCTDecode"]);

function find(text: string, pattern: RegExp, otherwise: string): string {
  const [, found] = pattern.exec(text) ?? [];
  if (found === undefined) throw new Error(otherwise);
  return found;
}
