import { smallestScale } from "../smallest-scale.ts";
import { countPages } from "./count-pages.ts";
import type { PdfPrinter, SheetDocument } from "./pdf-printer.ts";

/** A printed sheet, and how its type had to be set for it. */
export interface FittedSheet {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** The factor on all sizes, 1 where the sheet needed none. */
  readonly scale: number;
  /** The pages in the smallest type, where even they are more than the sheet may take. */
  readonly fewestPages?: number | undefined;
}

/**
 * Prints a sheet in the largest type with which it keeps to the pages it may take. Where even the smallest does not
 * fit, the sheet is printed in full size: a page more is better than a page nobody can read.
 */
export async function printToFit(printer: PdfPrinter, sheet: SheetDocument): Promise<FittedSheet> {
  const full = await printAt(1);
  const limit = sheet.fitPages;
  if (limit === undefined || full.pages <= limit) return full;
  let best = await printAt(smallestScale);
  if (best.pages > limit) return { ...full, fewestPages: best.pages };
  // Bisection in whole hundredths: the result depends on the sheet alone.
  let tooLarge = 100;
  for (let fits = Math.round(smallestScale * 100); tooLarge - fits > 1; ) {
    const middle = Math.floor((fits + tooLarge) / 2);
    const tried = await printAt(middle / 100);
    if (tried.pages > limit) tooLarge = middle;
    else {
      fits = middle;
      best = tried;
    }
  }
  return best;

  async function printAt(scale: number): Promise<FittedSheet> {
    const pageStyle = scale === 1 ? sheet.pageStyle : `${sheet.pageStyle}\n:root { --scale: ${scale}; }`;
    const body = sheet.narrower?.findLast((layout) => layout.scale >= scale)?.body ?? sheet.body;
    const bytes = await printer.print({ ...sheet, pageStyle, body, narrower: undefined });
    return { bytes, pages: countPages(bytes), scale };
  }
}
