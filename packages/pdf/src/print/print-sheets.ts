import type { PdfPrinter, SheetDocument } from "./pdf-printer.ts";
import { printToFit } from "./print-to-fit.ts";

export interface PrintSheetsOptions {
  /** Called once, and only if there is something to print. */
  readonly openPrinter: () => Promise<PdfPrinter>;
  /** Called after each sheet, in the order of the documents. */
  readonly onPrinted?: (sheet: SheetDocument) => void;
}

/**
 * Prints each sheet and gives the PDF files by the sheets' ids; the printer is closed in any case.
 *
 * @throws PrintError at the first sheet that cannot be printed.
 */
export async function printSheets(
  documents: readonly SheetDocument[],
  { openPrinter, onPrinted }: PrintSheetsOptions,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const printed = new Map<string, Uint8Array>();
  if (documents.length === 0) return printed;
  const printer = await openPrinter();
  try {
    for (const sheet of documents) {
      const { bytes } = await printToFit(printer, sheet);
      printed.set(sheet.id, bytes);
      onPrinted?.(sheet);
    }
  } finally {
    await printer.close();
  }
  return printed;
}
