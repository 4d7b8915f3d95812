import type { SheetDocument } from "@stackmatrix/sheets";
import { asPrinted, setInType, typeScales } from "@stackmatrix/sheets";
import { countContentPages } from "./count-content-pages.ts";
import type { PdfPrinter } from "./pdf-printer.ts";
import { proposeScale } from "./propose-scale.ts";
import type { Measured } from "./shell-page.ts";

/** A printed sheet, and how its type had to be set for it. */
export interface FittedSheet {
  /** As it is printed elsewhere on the same pages: in its size of type, and with its breaks where it has to fit. */
  readonly sheet: SheetDocument;
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
 * What its head can go without is left out where it does not fit otherwise.
 *
 * Measuring proposes a size, and a print decides; where it decides against, one in smaller type has the last word.
 */
export async function printToFit(printer: PdfPrinter, sheet: SheetDocument): Promise<FittedSheet> {
  if (sheet.fitPages === undefined) return printAt(printer, sheet, 1);
  const fitted = await printInFitting(printer, { ...sheet, fitPages: sheet.fitPages });
  const { plainer } = sheet;
  return fitted.fewestPages !== undefined && plainer ? printToFit(printer, plainer()) : fitted;
}

async function printInFitting(
  printer: PdfPrinter,
  sheet: SheetDocument & { readonly fitPages: number },
): Promise<FittedSheet> {
  const known = new Map<number, Measured>();
  const measure = async (scale: number) => {
    const measured = known.get(scale) ?? (await printer.measure(setInType(sheet, scale)));
    known.set(scale, measured);
    return measured;
  };
  const fitted = await fit(printer, sheet, measure);
  const { breaks, pages } = await measure(fitted.scale);
  // Where it took other pages than were measured, it has other breaks.
  return { ...fitted, sheet: asPrinted(fitted.sheet, pages === fitted.pages ? breaks : undefined) };
}

async function fit(
  printer: PdfPrinter,
  sheet: SheetDocument & { readonly fitPages: number },
  measure: (scale: number) => Promise<Measured>,
): Promise<FittedSheet> {
  const { fitPages, scales = typeScales } = sheet;
  const printIn = (scale: number) => printAt(printer, sheet, scale);
  const { limit, scale } = await proposeScale(
    fitPages,
    async (scale) => (await measure(scale)).pages,
    scales,
  );
  const smallest = scales.at(-1) ?? 1;
  const proposed = await printIn(scale);
  if (proposed.pages === 0 && scale !== 1) return printIn(1);
  if (proposed.pages <= limit) return proposed;
  const last =
    scale === smallest ? proposed : await printIn(scales[scales.indexOf(scale) + stepsBack] ?? smallest);
  if (last.pages <= limit) return last;
  const plain = scale === 1 ? proposed : await printIn(1);
  return plain.pages <= fitPages ? plain : { ...plain, fewestPages: last.pages };
}

async function printAt(printer: PdfPrinter, sheet: SheetDocument, scale: number): Promise<FittedSheet> {
  const set = setInType(sheet, scale);
  const bytes = await printer.print(set);
  return { sheet: set, bytes, pages: countContentPages(bytes, sheet.sourcesAtEnd ?? false), scale };
}

/** How many steps smaller type is tried where a measured size turns out too large. */
const stepsBack = 3;
