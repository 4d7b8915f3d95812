import type { SheetDocument } from "@stackmatrix/sheets";
import { finishPdf, type Unfinished } from "./finish-pdf.ts";
import type { PdfPrinter } from "./pdf-printer.ts";
import { type FittedSheet, printToFit } from "./print-to-fit.ts";

export interface PrintSheetsOptions {
  /** Called once for each printer, and only if there is something to print. */
  readonly openPrinter: () => Promise<PdfPrinter>;
  /** How many printers may work side by side; one by default. For few sheets fewer are opened. */
  readonly printers?: number;
  /** Ends the printing after the sheets that are under way. */
  readonly signal?: AbortSignal | undefined;
  /** Makes a file of what was printed; by default it gets its properties and is packed. */
  readonly finish?: (bytes: Uint8Array, sheet: SheetDocument) => Promise<Uint8Array>;
  /** Called after each sheet with how it came out; in the order of the documents where one printer works. */
  readonly onPrinted?: (sheet: SheetDocument, printed: FittedSheet) => void;
  /** Called after each sheet whose file could not be finished as others are. */
  readonly onUnfinished?: (sheet: SheetDocument, unfinished: Unfinished) => void;
}

/**
 * Prints each sheet and gives the PDF files by the sheets' ids; the printers are closed in any case.
 *
 * @throws PrintError at the first sheet that cannot be printed, after which none is begun; the signal's reason.
 */
export async function printSheets(
  documents: readonly SheetDocument[],
  { openPrinter, printers = 1, signal, onPrinted, onUnfinished, ...options }: PrintSheetsOptions,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const {
    finish = (bytes, sheet) => finishPdf(bytes, sheet, (unfinished) => onUnfinished?.(sheet, unfinished)),
  } = options;
  const printed = new Map<string, Uint8Array>();
  // Whoever is free takes the next sheet.
  const queue = documents.values();
  const failure = new AbortController();
  const stop = AbortSignal.any([failure.signal, ...(signal ? [signal] : [])]);

  async function openAndPrint(): Promise<void> {
    const printer = await openPrinter();
    // A sheet is finished while the next one prints, and the last one while the browser ends: that is another process.
    let finishing: Promise<unknown> = Promise.resolve();
    try {
      for (const sheet of queue) {
        const [fitted] = await Promise.all([printToFit(printer, sheet), finishing]);
        stop.throwIfAborted();
        finishing = finish(fitted.bytes, sheet).then((bytes) => printed.set(sheet.id, bytes));
        onPrinted?.(sheet, fitted);
      }
    } catch (error) {
      // The others are told before this one is closed.
      fail(error);
    }
    const ends = [finishing, printer.close()];
    await Promise.allSettled(ends);
    await Promise.all(ends);
  }

  const fail = (error: unknown) => failure.abort(error);
  const wanted = Math.min(printers, Math.ceil(documents.length / sheetsPerPrinter));
  await Promise.all(Array.from({ length: wanted }, () => openAndPrint().catch(fail)));
  stop.throwIfAborted();
  return printed;
}

/** To start a browser and load its fonts takes as long as to print a few sheets. */
const sheetsPerPrinter = 4;
