import { deflateFully, inflateFully } from "./flate.ts";
import { type PdfObject, withStream } from "./pdf-file.ts";

/** Strips every TrueType font among the objects of a PDF. */
export async function stripFonts(
  objects: ReadonlyMap<number, PdfObject>,
): Promise<ReadonlyMap<number, PdfObject>> {
  return new Map(
    await Promise.all(
      Array.from(objects, async ([number, object]) => [number, await strip(object)] as const),
    ),
  );
}

async function strip(object: PdfObject): Promise<PdfObject> {
  const { stream, text } = object;
  // Of all streams, only those of fonts say how long they are unpacked.
  if (stream === undefined || !/\/Length1 \d/.test(text) || !text.includes("/FlateDecode")) return object;
  const font = stripFont(await inflateFully(stream));
  const dictionary = text.replace(/\/Length1 \d+/, `/Length1 ${font.length}`);
  return withStream({ text: dictionary }, await deflateFully(font));
}

/**
 * Leaves of a TrueType font the tables that a reader of PDF needs where text is written in numbers of glyphs (ISO
 * 32000-2, 9.9.1): outlines, widths, instructions. The others serve programs that install fonts or choose glyphs.
 */
export function stripFont(font: Buffer): Buffer {
  const tables = readTables(font).filter(({ tag }) => neededTables.has(tag));
  const size = 12 + tables.length * 16;
  const stripped = Buffer.alloc(tables.reduce((sum, { content }) => sum + padded(content.length), size));
  stripped.writeUInt32BE(font.readUInt32BE(0), 0);
  // For a search by halves: the largest power of two among the tables, its exponent, and the rest.
  const exponent = Math.floor(Math.log2(tables.length));
  stripped.writeUInt16BE(tables.length, 4);
  stripped.writeUInt16BE(2 ** exponent * 16, 6);
  stripped.writeUInt16BE(exponent, 8);
  stripped.writeUInt16BE(tables.length * 16 - 2 ** exponent * 16, 10);
  let offset = size;
  for (const [index, { tag, checksum, content }] of tables.entries()) {
    const entry = 12 + index * 16;
    stripped.write(tag, entry, "latin1");
    stripped.writeUInt32BE(checksum, entry + 4);
    stripped.writeUInt32BE(offset, entry + 8);
    stripped.writeUInt32BE(content.length, entry + 12);
    content.copy(stripped, offset);
    offset += padded(content.length);
  }
  return stripped;
}

const neededTables = new Set(["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"]);

function readTables(font: Buffer) {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + index * 16;
    const offset = font.readUInt32BE(entry + 8);
    return {
      tag: font.toString("latin1", entry, entry + 4),
      checksum: font.readUInt32BE(entry + 4),
      content: font.subarray(offset, offset + font.readUInt32BE(entry + 12)),
    };
  });
}

/** Tables begin at multiples of four bytes. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
