import { brotliDecompressSync } from "node:zlib";

/**
 * The characters that a font in WOFF 2 has a glyph for. A library for fonts would read all of the file, with a
 * decompressor of its own, to answer this one question; Node has the decompressor.
 *
 * @see https://www.w3.org/TR/WOFF2/ and https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function readCodePoints(woff2: Buffer): ReadonlySet<number> {
  const table = findTable(woff2, "cmap");
  const points = new Set<number>();
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const part = table.subarray(table.readUInt32BE(4 + index * 8 + 4));
    for (const [first, last] of readPart(part))
      for (let point = first; point <= last; point++) points.add(point);
  }
  return points;
}

/** Each table is named in a directory, of which only the lengths matter: tables lie one behind the other. */
function findTable(woff2: Buffer, wanted: string): Buffer {
  const reader = { at: 48 };
  const count = woff2.readUInt16BE(12);
  const lengths = Array.from({ length: count }, () => readEntry(woff2, reader));
  const tables = brotliDecompressSync(woff2.subarray(reader.at, reader.at + woff2.readUInt32BE(20)));
  let start = 0;
  for (const { length, tag } of lengths) {
    if (tag === wanted) return tables.subarray(start, start + length);
    start += length;
  }
  throw new Error(`The font has no table "${wanted}"`);
}

interface Reader {
  at: number;
}

function readEntry(woff2: Buffer, reader: Reader): { readonly tag: string; readonly length: number } {
  const flags = woff2.readUInt8(reader.at++);
  const number = flags & 0x3f;
  const isNamed = number === 0x3f;
  const tag = isNamed ? woff2.toString("latin1", reader.at, reader.at + 4) : (knownTags[number] ?? "");
  if (isNamed) reader.at += 4;
  const length = readLength(woff2, reader);
  // Outlines are transformed unless they say that they are not; of other tables it is the other way round.
  const isTransformed = (tag === "glyf" || tag === "loca") !== flags >> 6 > 0;
  return { tag, length: isTransformed ? readLength(woff2, reader) : length };
}

/** The first of the tags that the format has numbers for, up to those with special rules. */
const knownTags = [
  "cmap",
  "head",
  "hhea",
  "hmtx",
  "maxp",
  "name",
  "OS/2",
  "post",
  "cvt ",
  "fpgm",
  "glyf",
  "loca",
];

/** Seven bits in each byte, and one that says whether another follows. */
function readLength(woff2: Buffer, reader: Reader): number {
  let length = 0;
  for (;;) {
    const byte = woff2.readUInt8(reader.at++);
    length = length * 128 + (byte & 0x7f);
    if (byte < 0x80) return length;
  }
}

/** The ranges of one mapping from characters to glyphs; forms that no font of ours has are empty. */
function* readPart(part: Buffer): Generator<readonly [number, number]> {
  const format = part.readUInt16BE(0);
  if (format === 4) yield* readSegments(part);
  if (format !== 12) return;
  for (let index = 0; index < part.readUInt32BE(12); index++)
    yield [part.readUInt32BE(16 + index * 12), part.readUInt32BE(20 + index * 12)];
}

/** Of characters up to U+FFFE; a glyph 0 within a segment is none. */
function* readSegments(part: Buffer): Generator<readonly [number, number]> {
  const bytes = part.readUInt16BE(6);
  for (let at = 14; at < 14 + bytes; at += 2) {
    const [last, first] = [part.readUInt16BE(at), part.readUInt16BE(at + bytes + 2)];
    const offsetAt = at + bytes * 3 + 2;
    const offset = part.readUInt16BE(offsetAt);
    for (let point = first; point <= last && point < 0xffff; point++) {
      if (offset === 0 || part.readUInt16BE(offsetAt + offset + (point - first) * 2) !== 0)
        yield [point, point];
    }
  }
}
