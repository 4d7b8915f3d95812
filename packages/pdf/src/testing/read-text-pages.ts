import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A page of a PDF, and what is printed on it in one go each; lengths in points, from the lower left corner. */
export interface TextPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly TextPiece[];
}

export interface TextPiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its letters stand. */
  readonly top: number;
  /** The size of its type. */
  readonly size: number;
}

/** Reads the text of each page. */
export async function readTextPages(bytes: Uint8Array): Promise<readonly TextPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const pages: TextPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const { height, width } = page.getViewport({ scale: 1 });
    const pieces = items.flatMap((item) => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [, , , , left = 0, top = 0] = item.transform as number[];
      return [{ text: item.str, left, right: left + item.width, top, size: item.height }];
    });
    pages.push({ width, height, pieces });
  }
  await task.destroy();
  return pages;
}

/** A length as PDF measures it. */
export function points(millimetres: number): number {
  return (millimetres / 25.4) * 72;
}
