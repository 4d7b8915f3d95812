import { hash } from "node:crypto";
import type { FittedSheet, PdfPrinter } from "@stackmatrix/pdf";
import type { SheetDocument } from "@stackmatrix/sheets";

/** What is to be printed at the moment. */
export interface PrintOrder {
  readonly sheets: ReadonlyMap<string, SheetDocument>;
}

/** The last print of a sheet. */
export interface DeskPrint {
  /** Names what the last try was made from. */
  readonly version: string;
  /** The last print that came out well; missing where none has. */
  readonly fitted: FittedSheet | undefined;
  /** Why the last try did not come out well. */
  readonly fault: string | undefined;
}

/** Prints sheets when somebody wants to see them, each version once. */
export interface PrintDesk {
  /** Opens the printer, so that the first print need not wait for it. */
  open(): Promise<void>;
  /** The print of a sheet as it is when its turn comes; nothing for a sheet that there is not. */
  print(id: string): Promise<DeskPrint | undefined>;
  /** The last print, without printing. */
  last(id: string): DeskPrint | undefined;
  /** Waits for the sheet under way and closes the printer. */
  close(): Promise<void>;
}

/** Where a desk gets its work and its tools. */
export interface PrintDeskOptions {
  readonly order: () => PrintOrder;
  /** Called once, and again where it has failed. */
  readonly openPrinter: () => Promise<PdfPrinter>;
  readonly printSheet: (printer: PdfPrinter, sheet: SheetDocument) => Promise<FittedSheet>;
  /** Called after each print, good or not. */
  readonly onPrinted: () => void;
}

/** Prepares a desk; nothing is opened yet. */
export function createPrintDesk(options: PrintDeskOptions): PrintDesk {
  const { order, openPrinter, printSheet, onPrinted } = options;
  const prints = new Map<string, DeskPrint>();
  let printer: PdfPrinter | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  async function openOnce(): Promise<PdfPrinter> {
    printer ??= await openPrinter();
    return printer;
  }

  async function printCurrent(id: string): Promise<DeskPrint | undefined> {
    // What has changed while this waited for its turn is printed as it is by now, and what is printed is not again.
    const sheet = order().sheets.get(id);
    const known = prints.get(id);
    if (sheet === undefined || isClosed) return undefined;
    const version = versionOf(sheet);
    if (known?.version === version) return known;
    const printing = openOnce().then((opened) => printSheet(opened, sheet));
    const print = await printing.then(
      (fitted) => ({ version, fitted, fault: undefined }),
      (error: Error) => ({ version, fitted: known?.fitted, fault: error.message }),
    );
    prints.set(id, print);
    onPrinted();
    return print;
  }

  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  return {
    open: () => enqueue(async () => void (await openOnce())),
    print: (id) => enqueue(() => printCurrent(id)),
    last: (id) => prints.get(id),
    close() {
      isClosed = true;
      return enqueue(async () => printer?.close());
    },
  };
}

/** Names a sheet with all that its print depends on. */
export function versionOf(sheet: SheetDocument): string {
  return hash("sha256", JSON.stringify(sheet)).slice(0, 16);
}
