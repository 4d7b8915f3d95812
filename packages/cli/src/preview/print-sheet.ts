import { type FittedSheet, type PdfPrinter, printSheets } from "@stackmatrix/pdf";
import type { SheetDocument } from "@stackmatrix/sheets";

/** Prints one sheet just as a render does, and leaves the printer open for the next. */
export async function printSheet(printer: PdfPrinter, sheet: SheetDocument): Promise<FittedSheet> {
  let fitted: FittedSheet | undefined;
  const files = await printSheets([sheet], {
    openPrinter: async () => ({ ...printer, close: async () => {} }),
    onPrinted: (_, how) => {
      fitted = how;
    },
  });
  const bytes = files.get(sheet.id);
  if (bytes === undefined || fitted === undefined) throw new Error(`The sheet "${sheet.id}" was not printed`);
  return { ...fitted, bytes };
}
