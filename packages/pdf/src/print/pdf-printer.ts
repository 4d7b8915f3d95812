import type { SheetDocument } from "@stackmatrix/sheets";

/** Turns sheets into PDF files; the seam between rendering and Chromium. */
export interface PdfPrinter {
  /** @throws PrintError if this sheet cannot be printed; the printer stays usable. */
  print(sheet: SheetDocument): Promise<Uint8Array>;
  /**
   * Tells how many pages a sheet would fill if they had no breaks between them: a lower bound for what it takes.
   *
   * @throws PrintError
   */
  measure(sheet: SheetDocument): Promise<number>;
  /** Waits for the sheets under way, then leaves no process and no folder behind. */
  close(): Promise<void>;
}
