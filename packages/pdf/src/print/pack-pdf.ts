import { hash } from "node:crypto";
import { promisify } from "node:util";
import { constants, deflate } from "node:zlib";
import { nextNumber, type PdfFile } from "./pdf-file.ts";

/**
 * Writes a PDF with all that is not a stream packed into object streams: half of what Chromium writes is the tree of
 * tags in the clear. Nothing is left out, and the same objects give the same bytes.
 */
export async function packPdf({ version, objects, root, info }: PdfFile): Promise<Uint8Array> {
  const file = startFile(version);
  const places = new Map<number, Place>();
  const plain: (readonly [number, string])[] = [];
  for (const [number, { text, stream }] of objects) {
    if (stream === undefined) plain.push([number, text]);
    else if (isDrawing(text)) {
      const content = await pack(stream);
      const dictionary = `<</Filter /FlateDecode/Length ${content.length}>>`;
      places.set(number, { kind: 1, where: file.put(number, dictionary, content), index: 0 });
    } else places.set(number, { kind: 1, where: file.put(number, text, stream), index: 0 });
  }
  let next = nextNumber(objects);
  for (let first = 0; first < plain.length; first += objectsPerStream) {
    const group = plain.slice(first, first + objectsPerStream);
    for (const [index, [number]] of group.entries()) places.set(number, { kind: 2, where: next, index });
    const { dictionary, content } = await packGroup(group);
    places.set(next, { kind: 1, where: file.put(next, dictionary, content), index: 0 });
    next += 1;
  }
  places.set(next, { kind: 1, where: file.length(), index: 0 });
  const id = hash("sha256", file.bytes()).slice(0, 32);
  const table = await pack(tableOf(places, next + 1));
  const start = file.put(
    next,
    `<</Type /XRef/Size ${next + 1}/W [1 4 2]/Root ${root} 0 R/Info ${info} 0 R/ID [<${id}> <${id}>]/Filter /FlateDecode/Length ${table.length}>>`,
    table,
  );
  file.end(start);
  return file.bytes();
}

/** Whether a stream is what a page draws, unpacked to be changed. */
function isDrawing(dictionary: string): boolean {
  return /^<<\/Length \d+>>$/.test(dictionary);
}

/** A reader of one object unpacks the whole stream that it is in, so that streams are kept small. */
const objectsPerStream = 500;

/** Where an object is, as a cross-reference stream says it. */
interface Place {
  /** 1 for an object of its own, 2 for one in an object stream. */
  readonly kind: 1 | 2;
  /** The offset in the file, or the number of the object stream. */
  readonly where: number;
  /** The place in the object stream. */
  readonly index: number;
}

async function packGroup(group: readonly (readonly [number, string])[]) {
  let offset = 0;
  const heads = group.map(([number, text]) => {
    const head = `${number} ${offset}`;
    offset += text.length + 1;
    return head;
  });
  const index = `${heads.join(" ")}\n`;
  const bodies = group.map(([, text]) => `${text}\n`).join("");
  const content = await pack(Buffer.from(index + bodies, "latin1"));
  const dictionary = `<</Type /ObjStm/N ${group.length}/First ${index.length}/Filter /FlateDecode/Length ${content.length}>>`;
  return { dictionary, content };
}

const deflateAsync = promisify<Uint8Array, { level: number }, Buffer>(deflate);

/** Packs as small as it goes. */
function pack(content: Uint8Array): Promise<Buffer> {
  return deflateAsync(content, { level: constants.Z_BEST_COMPRESSION });
}

function tableOf(places: ReadonlyMap<number, Place>, size: number): Uint8Array {
  const table = Buffer.alloc(size * 7);
  // Object 0 heads the list of numbers that are free.
  table.writeUInt16BE(0xff_ff, 5);
  for (const [number, { kind, where, index }] of places) {
    table.writeUInt8(kind, number * 7);
    table.writeUInt32BE(where, number * 7 + 1);
    table.writeUInt16BE(index, number * 7 + 5);
  }
  return table;
}

/** The first version of PDF that has all that is used here. */
const leastVersion = "1.7";

function startFile(version: string) {
  const parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  // Four bytes that are no text keep tools from taking the file for one.
  add(Buffer.from(`%PDF-${version > leastVersion ? version : leastVersion}\n%\xe2\xe3\xcf\xd3\n`, "latin1"));
  return {
    length: () => length,
    bytes: () => Buffer.concat(parts),
    /** Adds an object and gives its offset. */
    put(number: number, dictionary: string, stream: Uint8Array): number {
      const offset = length;
      add(Buffer.from(`${number} 0 obj\n${dictionary}\nstream\n`, "latin1"));
      add(stream);
      add(Buffer.from("\nendstream\nendobj\n", "latin1"));
      return offset;
    },
    end(start: number): void {
      add(Buffer.from(`startxref\n${start}\n%%EOF\n`, "latin1"));
    },
  };
}
