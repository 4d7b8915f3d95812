import type { PdfPrinter } from "../print/pdf-printer.ts";

/** The printers of a run, the first of which may be opened ahead of need. */
export interface PrinterStock {
  /** Begins to open a printer, and resolves when there is only its browser to wait for. */
  startOne(): Promise<void>;
  /** The printer that was begun, once; else another. */
  take(): Promise<PdfPrinter>;
  /** Resolves when a printer was taken and there is only its browser to wait for. */
  readonly atWork: Promise<void>;
  /** Closes the printer that was begun, if nobody took it. */
  discard(): Promise<void>;
}

/** Makes an empty stock; `open` calls back when there is only the browser to wait for. */
export function stockPrinters(open: (onStarting: () => void) => Promise<PdfPrinter>): PrinterStock {
  const atWork = Promise.withResolvers<void>();
  let begun: ReturnType<typeof begin> | undefined;

  function begin() {
    const { promise: starting, resolve } = Promise.withResolvers<void>();
    const printer = open(resolve);
    // Whoever takes it is told why it does not open.
    printer.catch(() => resolve());
    return { printer, starting };
  }

  return {
    startOne() {
      begun = begin();
      return begun.starting;
    },
    take() {
      const { printer, starting } = begun ?? begin();
      begun = undefined;
      void starting.then(atWork.resolve);
      return printer;
    },
    atWork: atWork.promise,
    async discard() {
      const printer = await begun?.printer.catch(() => undefined);
      await printer?.close();
    },
  };
}
