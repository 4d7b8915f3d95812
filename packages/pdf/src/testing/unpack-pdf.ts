import { inflateSync } from "node:zlib";
import type { PdfFile, PdfObject } from "../print/pdf-file.ts";

/** The objects of a finished PDF by their numbers, with streams unpacked. */
export function unpackPdf(bytes: Uint8Array): PdfFile["objects"] {
  const text = Buffer.from(bytes).toString("latin1");
  const objects = new Map<number, PdfObject>();
  const opening = /(\d+) 0 obj\n(<<[\s\S]*?>>)\nstream\n/g;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const [, number, dictionary = ""] = found;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const packed = bytes.subarray(opening.lastIndex, opening.lastIndex + length);
    opening.lastIndex += length;
    const stream = dictionary.includes("/FlateDecode") ? inflateSync(packed) : packed;
    if (dictionary.includes("/ObjStm")) {
      for (const [inner, object] of unpackGroup(dictionary, stream)) objects.set(inner, { text: object });
    } else objects.set(Number(number), { text: dictionary.replace("/FlateDecode", "/None"), stream });
  }
  return objects;
}

function unpackGroup(dictionary: string, stream: Uint8Array): readonly (readonly [number, string])[] {
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1]);
  const content = Buffer.from(stream).toString("latin1");
  const heads = (content.slice(0, first).match(/\d+ \d+/g) ?? []).map((head) => head.split(" ").map(Number));
  return heads.map(([number = 0, offset = 0], index) => {
    const end = heads[index + 1]?.[1] ?? content.length - first;
    return [number, content.slice(first + offset, first + end).trimEnd()] as const;
  });
}
