import { inflateSync } from "node:zlib";
import type { PdfFile, PdfObject } from "./pdf-file.ts";
import { isPage, type PageParts, readPage } from "./read-page.ts";

/** What a page draws, line by line as Chromium writes it: each part of what is marked begins and ends a line. */
export type DrawingLines = readonly string[];

/** Changes what each page draws, in the order of their numbers; what stays the same is not written again. */
export function changeDrawings(
  { objects, ...file }: PdfFile,
  change: (lines: DrawingLines, page: PageParts) => DrawingLines,
): PdfFile {
  const changed = new Map<number, PdfObject>();
  for (const page of [...objects.values()].filter(isPage).map(({ text }) => readPage(text))) {
    const { text, stream = new Uint8Array() } = objects.get(page.contents) ?? { text: "" };
    const content = text.includes("/FlateDecode") ? inflateSync(stream) : Buffer.from(stream);
    const lines = content.toString("latin1").split("\n");
    const other = change(lines, page);
    if (other === lines) continue;
    const bytes = Buffer.from(other.join("\n"), "latin1");
    // Whoever writes the file packs it.
    changed.set(page.contents, { text: `<</Length ${bytes.length}>>`, stream: bytes });
  }
  return { ...file, objects: new Map([...objects, ...changed]) };
}

/** Whether a line begins a part that an element of the structure refers to. */
export function isMarked(line: string): boolean {
  return /^\/\w+ <<\/MCID \d+ >>BDC$/.test(line);
}
