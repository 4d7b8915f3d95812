import type { SheetDocument } from "@stackmatrix/sheets";
import { typeScales } from "@stackmatrix/sheets";
import { countContentPages } from "./count-content-pages.ts";
import type { PdfPrinter } from "./pdf-printer.ts";
import { proposeScale } from "./propose-scale.ts";

/** A printed sheet, and how its type had to be set for it. */
export interface FittedSheet {
  readonly bytes: Uint8Array;
  /** Those of its content; 0 where they cannot be counted. */
  readonly pages: number;
  /** The factor on all sizes, 1 where the sheet needed none. */
  readonly scale: number;
  /** The pages in the smallest type, where even they are more than the sheet may take. */
  readonly fewestPages?: number | undefined;
}

/**
 * Prints a sheet in the largest type with which it keeps to the pages it may take, and in its own size where it may
 * take any number. Where even the smallest type does not fit, the sheet is printed in its own size, too: a page more is
 * better than a page nobody can read. So it is where pages cannot be counted.
 *
 * Measuring proposes a size, and a print decides; where it decides against, one in smaller type has the last word.
 */
export async function printToFit(printer: PdfPrinter, sheet: SheetDocument): Promise<FittedSheet> {
  const { fitPages, scales = typeScales } = sheet;
  if (fitPages === undefined) return printAt(1);
  const { limit, scale } = await proposeScale(fitPages, (scale) => printer.measure(sheetAt(scale)), scales);
  const smallest = scales.at(-1) ?? 1;
  const proposed = await printAt(scale);
  if (proposed.pages === 0 && scale !== 1) return printAt(1);
  if (proposed.pages <= limit) return proposed;
  const last =
    scale === smallest ? proposed : await printAt(scales[scales.indexOf(scale) + stepsBack] ?? smallest);
  if (last.pages <= limit) return last;
  const plain = scale === 1 ? proposed : await printAt(1);
  return plain.pages <= fitPages ? plain : { ...plain, fewestPages: last.pages };

  async function printAt(scale: number): Promise<FittedSheet> {
    const bytes = await printer.print(sheetAt(scale));
    return { bytes, pages: countContentPages(bytes, sheet.sourcesAtEnd ?? false), scale };
  }

  /** The sheet as it is in type of a size. */
  function sheetAt(scale: number): SheetDocument {
    const { basis, bodyAt, scales: tried, ...rest } = sheet;
    if (scale === 1) return rest;
    const pageStyle = `${sheet.pageStyle}\n:root { --scale: ${scale}; }`;
    return { ...rest, pageStyle, body: bodyAt?.(scale) ?? sheet.body };
  }
}

/** How many steps smaller type is tried where a measured size turns out too large. */
const stepsBack = 3;
