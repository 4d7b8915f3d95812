import type { SheetDocument } from "@stackmatrix/sheets";
import type { Measured } from "./shell-page.ts";

/** Turns sheets into PDF files; the seam between rendering and Chromium. */
export interface PdfPrinter {
  /** @throws PrintError if this sheet cannot be printed; the printer stays usable. */
  print(sheet: SheetDocument): Promise<Uint8Array>;
  /**
   * Tells how the content of a sheet would lie on its pages, in a fraction of the time of a print; what decides is a print.
   *
   * @throws PrintError
   */
  measure(sheet: SheetDocument): Promise<Measured>;
  /** Waits for the sheets under way, then leaves no process and no folder behind. */
  close(): Promise<void>;
}
