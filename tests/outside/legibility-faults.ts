import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The least sizes of type in points: of what is read, and of notes, whose marks hold numbers and brackets alone. */
const floor = 6.98;
const floorOfNotes = 5.98;
const mostSizes = 7;

/** Five millimetres in points. */
const unprinted = 14.15;

/** Pages of any sheet whose type is too small or of too many sizes, or too near to the edge; and titles of several sizes. */
export async function legibilityFaults(pdfs: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = [];
  const titles = new Set<string>();
  for (const pdf of pdfs) {
    const pages = await readSizes(pdf);
    titles.add(Math.max(...(pages[0]?.map(({ size }) => size) ?? [])).toFixed(1));
    for (const [index, pieces] of pages.entries()) {
      const place = `${basename(pdf)}, page ${index + 1}`;
      const sizes = new Set(pieces.map(({ size }) => size.toFixed(2)));
      if (sizes.size > mostSizes) faults.push(`${place}: ${sizes.size} sizes`);
      for (const { nearest, size, text } of pieces) {
        const least = /^[[\]\d,\s\u2060]+$/.test(text) ? floorOfNotes : floor;
        if (size < least) faults.push(`${place}: ${size.toFixed(2)} pt: ${text}`);
        if (nearest < unprinted) faults.push(`${place}: too near to the edge: ${text}`);
      }
    }
  }
  return titles.size > 1 ? [...faults, `titles of ${[...titles].join(", ")} pt`] : faults;
}

interface Piece {
  readonly text: string;
  readonly size: number;
  /** From its letters to the nearest edge. */
  readonly nearest: number;
}

async function readSizes(path: string): Promise<readonly (readonly Piece[])[]> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const pdf = await task.promise;
  const pages: Piece[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { height, width } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [, , , , left = 0, base = 0] = item.transform as number[];
        const size = item.height;
        const edges = [left, width - left - item.width, base - 0.22 * size, height - base - 0.75 * size];
        return [{ text: item.str, size, nearest: Math.min(...edges) }];
      }),
    );
  }
  await task.destroy();
  return pages;
}
