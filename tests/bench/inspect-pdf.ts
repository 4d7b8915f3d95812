import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a PDF file holds. */
export interface PdfContents {
  readonly pages: number;
  readonly bytes: number;
  /** Without white space: programs part Chinese text in different places. */
  readonly text: string;
  /** The names of its fonts, without the tags of subsets. */
  readonly fonts: readonly string[];
}

/** Reads a PDF file as a viewer would. */
export async function inspectPdf(path: string): Promise<PdfContents> {
  const data = new Uint8Array(readFileSync(path));
  const bytes = data.length;
  const task = getDocument({ data, verbosity: 0, fontExtraProperties: true });
  const document = await task.promise;
  const fonts = new Set<string>();
  let text = "";
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    // Fonts are loaded by whoever draws the page.
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      text += item.str.replaceAll(/\s/g, "");
      fonts.add(String(page.commonObjs.get(item.fontName).name).replace(/^[A-Z]{6}\+/, ""));
    }
  }
  const { numPages: pages } = document;
  await task.destroy();
  return { pages, bytes, text, fonts: [...fonts].sort() };
}
