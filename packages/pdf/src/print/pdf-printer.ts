import type { SheetDocument } from "@stackmatrix/sheets";

/** Turns sheets into PDF files; the seam between rendering and Chromium. */
export interface PdfPrinter {
  /** @throws PrintError if this sheet cannot be printed; the printer stays usable. */
  print(sheet: SheetDocument): Promise<Uint8Array>;
  /**
   * Tells how many pages the content of a sheet would take, in a fraction of the time of a print; what decides is a print.
   *
   * @throws PrintError
   */
  measure(sheet: SheetDocument): Promise<number>;
  /** Waits for the sheets under way, then leaves no process and no folder behind. */
  close(): Promise<void>;
}
