import type { Finisher } from "@stackmatrix/core";
import type { PlannedSheet } from "@stackmatrix/sheets";
import type { ChromiumPrinterOptions } from "../print/chromium-printer.ts";
import { browserIdentity } from "../print/find-browser.ts";
import { stockPrinters } from "./stock-printers.ts";

/** Prints the sheets that the target of `@stackmatrix/sheets` plans. */
export const sheetPrinter: Finisher<PlannedSheet> = {
  identity: (environment) => browserIdentity({ environment }),
  open(environment, onNotice) {
    const printers = stockPrinters((onStarting) => openPrinter({ environment, onNotice, onStarting }));
    return {
      begin: printers.startOne,
      atWork: printers.atWork,
      async finish(planned, context) {
        const { printPlanned } = await import("./print-planned.ts");
        return printPlanned(planned, { ...context, environment, openPrinter: printers.take });
      },
      close: printers.discard,
    };
  },
};

/** What makes sheets is not needed for it: the browser starts before templates and data are read. */
async function openPrinter(options: ChromiumPrinterOptions) {
  const { openChromiumPrinter } = await import("../print/chromium-printer.ts");
  const { sheetFonts } = await import("@stackmatrix/sheets/fonts");
  return openChromiumPrinter(sheetFonts(), options);
}
