import type { SheetDocument } from "@stackmatrix/sheets";
import { largestScale, scaleStep, smallestScale } from "@stackmatrix/sheets";
import { countContentPages } from "./count-content-pages.ts";
import type { PdfPrinter } from "./pdf-printer.ts";

/** A printed sheet, and how its type had to be set for it. */
export interface FittedSheet {
  readonly bytes: Uint8Array;
  /** Those of its content. */
  readonly pages: number;
  /** The factor on all sizes, 1 where the sheet needed none. */
  readonly scale: number;
  /** The pages in the smallest type, where even they are more than the sheet may take. */
  readonly fewestPages?: number | undefined;
}

/**
 * Prints a sheet in the largest type with which it keeps to the pages it may take, and in its own size where it may
 * take any number. Where even the smallest type does not fit, the sheet is printed in its own size, too: a page more is
 * better than a page nobody can read.
 */
export async function printToFit(printer: PdfPrinter, sheet: SheetDocument): Promise<FittedSheet> {
  const plain = await printAt(100);
  if (sheet.fitPages === undefined) return plain;
  // Larger type fills the pages that a sheet takes, and begins no further one.
  const limit = Math.min(sheet.fitPages, plain.pages);
  // The bounds of what is not known yet, in hundredths: the result depends on the sheet alone.
  let fits = Math.round(smallestScale * 100) - unit;
  let tooLarge = Math.round(largestScale * 100) + unit;
  let best: FittedSheet | undefined;
  let smallest = plain;
  learn(100, plain);
  // Text takes room by the square of its size. Only once it is printed are all its fonts there to be measured.
  const guess = Math.floor(100 * Math.sqrt(limit / (await printer.measure(sheetAt(100)))));
  if (best && guess < 100 + unit) return plain;
  let next = clamp(even(guess), fits + unit, tooLarge - unit);
  for (let step = unit; tooLarge - fits > unit; step *= 2) {
    const tried = await printAt(next);
    learn(next, tried);
    next += tried.pages > limit ? -step : step;
    if (next <= fits || next >= tooLarge) next = even((fits + tooLarge) / 2);
  }
  return best ?? { ...plain, fewestPages: smallest.pages };

  function learn(hundredths: number, printed: FittedSheet): void {
    if (printed.pages > limit) {
      tooLarge = hundredths;
      smallest = printed;
    } else {
      fits = hundredths;
      best = printed;
    }
  }

  async function printAt(hundredths: number): Promise<FittedSheet> {
    const bytes = await printer.print(sheetAt(hundredths));
    const pages = countContentPages(bytes, sheet.sourcesAtEnd ?? false);
    return { bytes, pages, scale: hundredths / 100 };
  }

  /** The sheet as it is in type of a size. */
  function sheetAt(hundredths: number): SheetDocument {
    const scale = hundredths / 100;
    const pageStyle = scale === 1 ? sheet.pageStyle : `${sheet.pageStyle}\n:root { --scale: ${scale}; }`;
    const body = sheet.bodies?.findLast((layout) => layout.scale >= scale)?.body ?? sheet.body;
    return { ...sheet, pageStyle, body, bodies: undefined };
  }
}

/** The step from size to size, in hundredths. */
const unit = Math.round(scaleStep * 100);

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function even(hundredths: number): number {
  return Math.floor(hundredths / unit) * unit;
}
