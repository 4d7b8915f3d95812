import type { PdfPrinter } from "@stackmatrix/pdf";

/** The printers of a run, the first of which may be opened ahead of need. */
export interface PrinterStock {
  /** Begins to open a printer, and resolves when that goes on by itself; whether it works out, `take` tells. */
  startOne(): Promise<void>;
  /** The printer that was begun, once; else another. */
  take(): Promise<PdfPrinter>;
  /** Closes the printer that was begun, if nobody took it. */
  discard(): Promise<void>;
}

/** Makes an empty stock; `open` calls back when it has only its browser to wait for. */
export function stockPrinters(open: (onStarting: () => void) => Promise<PdfPrinter>): PrinterStock {
  let begun: Promise<PdfPrinter> | undefined;
  return {
    startOne() {
      const { promise, resolve } = Promise.withResolvers<void>();
      begun = open(resolve);
      begun.catch(() => resolve());
      return promise;
    },
    take() {
      const printer = begun ?? open(() => undefined);
      begun = undefined;
      return printer;
    },
    async discard() {
      const printer = await begun?.catch(() => undefined);
      await printer?.close();
    },
  };
}
