import { finishPdf } from "./finish-pdf.ts";
import type { PdfPrinter, SheetDocument } from "./pdf-printer.ts";
import { type FittedSheet, printToFit } from "./print-to-fit.ts";

export interface PrintSheetsOptions {
  /** Called once, and only if there is something to print. */
  readonly openPrinter: () => Promise<PdfPrinter>;
  /** Makes a file of what was printed; by default it gets its properties and is packed. */
  readonly finish?: (bytes: Uint8Array, sheet: SheetDocument) => Promise<Uint8Array>;
  /** Called after each sheet, in the order of the documents, with how it came out. */
  readonly onPrinted?: (sheet: SheetDocument, printed: FittedSheet) => void;
}

/**
 * Prints each sheet and gives the PDF files by the sheets' ids; the printer is closed in any case.
 *
 * @throws PrintError at the first sheet that cannot be printed.
 */
export async function printSheets(
  documents: readonly SheetDocument[],
  { openPrinter, finish = finishPdf, onPrinted }: PrintSheetsOptions,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const printed = new Map<string, Uint8Array>();
  if (documents.length === 0) return printed;
  const printer = await openPrinter();
  // A sheet is finished while the next one prints: the browser is a process of its own.
  let finishing: Promise<unknown> = Promise.resolve();
  try {
    for (const sheet of documents) {
      const [fitted] = await Promise.all([printToFit(printer, sheet), finishing]);
      finishing = finish(fitted.bytes, sheet).then((bytes) => printed.set(sheet.id, bytes));
      onPrinted?.(sheet, fitted);
    }
    await finishing;
  } finally {
    await printer.close();
  }
  return printed;
}
