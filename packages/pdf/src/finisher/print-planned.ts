import { hash } from "node:crypto";
import { availableParallelism } from "node:os";
import type { Environment, FinishContext, Finished, FinishedFile, PlacedPlan } from "@stackmatrix/core";
import {
  diagnoseMissingGlyphs,
  type PictureKind,
  type PlannedSheet,
  type SheetDocument,
  sheetPage,
} from "@stackmatrix/sheets";
import { BrowserLostError } from "../print/browser-lost-error.ts";
import { browserIdentity } from "../print/find-browser.ts";
import type { Unfinished } from "../print/finish-pdf.ts";
import { MissingGlyphError } from "../print/missing-glyph-error.ts";
import { NoBrowserError } from "../print/no-browser-error.ts";
import type { PdfPrinter } from "../print/pdf-printer.ts";
import { PrintError } from "../print/print-error.ts";
import { printSheets } from "../print/print-sheets.ts";
import { diagnoseOverflows, type Overflow } from "./diagnose-overflows.ts";
import { diagnoseUnfinished } from "./diagnose-unfinished.ts";
import { drawSheets } from "./draw-sheets.ts";

/** What printing needs besides the sheets. */
export interface PrintContext extends FinishContext {
  readonly environment: Environment;
  readonly openPrinter: () => Promise<PdfPrinter>;
}

/** Prints each sheet that is not remembered. What the browser cannot do is no fault of the data, and is said. */
export async function printPlanned(
  planned: readonly PlacedPlan<PlannedSheet>[],
  context: PrintContext,
): Promise<Finished> {
  const sheets = findSheets(planned, context);
  try {
    const prints = await printMissing(sheets, context);
    const pdfs = sheets.map(({ document, key, of, path, remembered }) => {
      const print = prints.get(document.id);
      return {
        path,
        of,
        key,
        content: remembered?.bytes ?? print?.bytes ?? missing(document),
        note: print ? noteOf(print) : (remembered?.note as SheetNote | undefined),
      };
    });
    const noted = sheets.map(({ document }, index) => ({ document, ...pdfs[index]?.note }));
    const overflows = noted.flatMap(({ document, overflow }) => (overflow ? [{ document, overflow }] : []));
    const lacking = noted.flatMap(({ document, unfinished }) =>
      unfinished ? [{ document, unfinished }] : [],
    );
    const diagnostics = [...diagnoseOverflows(context, overflows), ...diagnoseUnfinished(context, lacking)];
    const files = [...pdfs, ...pagesOf(sheets, prints), ...(await drawSheets(sheets, pdfs, context))];
    return { files, diagnostics, summary: prints.size > 0 ? `printed ${count(prints.size)}` : undefined };
  } catch (error) {
    if (error instanceof MissingGlyphError)
      return { files: [], diagnostics: diagnoseMissingGlyphs(context, error) };
    if (error instanceof NoBrowserError)
      return { files: [], diagnostics: [], failure: `The sheets were not printed. ${error.message}` };
    // What the browser cannot do is not the data's fault; the sheet is named.
    if (error instanceof PrintError) return { files: [], diagnostics: [], failure: error.message };
    throw error;
  }
}

/** A sheet, where its print belongs, and the print itself if it is remembered. */
interface Sheet {
  readonly pictures: readonly PictureKind[];
  readonly document: SheetDocument;
  /** Path of the planned page. */
  readonly of: string;
  readonly path: string;
  readonly key: string;
  readonly remembered: ReturnType<FinishContext["recall"]>;
  /** The web page of a sheet whose size of type is found by printing. */
  readonly page?: FittedPage | undefined;
}

interface FittedPage {
  readonly path: string;
  readonly key: string;
  readonly remembered: ReturnType<FinishContext["recall"]>;
}

function findSheets(
  planned: readonly PlacedPlan<PlannedSheet>[],
  { environment, fingerprint, recall }: PrintContext,
): readonly Sheet[] {
  // The packages' fingerprints name the versions of the fonts; Node brings the compression.
  const packages = manifests.map(fingerprint);
  const stamp = [...packages, process.versions.zlib, browserIdentity({ environment })].join("\n");
  return planned.flatMap(({ path: page, plan: { pictures = [], sheet } }) => {
    if (sheet === undefined) return [];
    const document = sheet.toPrint();
    const path = page.replace(/\.html$/, ".pdf");
    const key = hash("sha256", `${stamp}\n${JSON.stringify(document)}`);
    const fitted = document.fitPages === undefined ? undefined : recallPage(page, `${key} page`);
    // Which size it was printed in, its page alone tells.
    const remembered = fitted?.remembered || fitted === undefined ? recall(path, key) : undefined;
    return [{ document, of: page, path, key, pictures, remembered, page: fitted }];
  });

  function recallPage(path: string, key: string): FittedPage {
    return { path, key, remembered: recall(path, key) };
  }
}

/** The web pages of sheets in the size of type in which they are printed, in the place of those in their own. */
function pagesOf(sheets: readonly Sheet[], prints: ReadonlyMap<string, Print>): readonly FinishedFile[] {
  return sheets.flatMap(({ document, page }) => {
    if (page === undefined) return [];
    const { key, path, remembered } = page;
    const print = prints.get(document.id);
    return [
      {
        path,
        of: path,
        key,
        content: print ? sheetPage(print.sheet) : (remembered?.bytes ?? missing(document)),
      },
    ];
  });
}

/** Of the two packages whose code decides how a document is printed. */
const manifests = [
  new URL("../../package.json", import.meta.url).href,
  import.meta.resolve("@stackmatrix/sheets/package.json"),
];

/** What is wrong with a print, and told in each run. */
interface SheetNote {
  /** Missing where the sheet keeps to its pages. */
  readonly overflow?: Overflow | undefined;
  /** Missing where the file could be finished as others are. */
  readonly unfinished?: Unfinished | undefined;
}

interface Print extends SheetNote {
  readonly bytes: Uint8Array;
  /** As it was printed. */
  readonly sheet: SheetDocument;
}

function noteOf({ overflow, unfinished }: Print): SheetNote | undefined {
  return overflow || unfinished ? { overflow, unfinished } : undefined;
}

async function printMissing(
  sheets: readonly Sheet[],
  { openPrinter, progress }: PrintContext,
): Promise<ReadonlyMap<string, Print>> {
  const documents = sheets.filter(({ remembered }) => !remembered).map(({ document }) => document);
  const overflows = new Map<string, Overflow>();
  const fitted = new Map<string, SheetDocument>();
  const unfinished = new Map<string, Unfinished>();
  let done = 0;
  if (documents.length > 0) progress(`Printing ${count(documents.length)}`);
  const printing = printSheets(documents, {
    openPrinter,
    printers: Math.min(availableParallelism(), mostPrinters),
    onPrinted({ id }, { pages, fewestPages, sheet }) {
      fitted.set(id, sheet);
      if (fewestPages !== undefined) overflows.set(id, { pages, fewestPages });
      done += 1;
      progress(done < documents.length ? `Printed ${done}/${documents.length} ${id}` : "");
    },
    onUnfinished: ({ id }, lack) => unfinished.set(id, lack),
  });
  const printed = await printing.catch((error: unknown) => {
    const [first] = documents;
    // No browser is one thing; one that does not live to see the first sheet is another.
    if (!first || !(error instanceof BrowserLostError)) throw error;
    throw new PrintError(first.id, error.message, { cause: error });
  });
  return new Map(
    documents.map((document) => {
      const { id } = document;
      const bytes = printed.get(id) ?? missing(document);
      const sheet = fitted.get(id) ?? document;
      return [id, { bytes, sheet, overflow: overflows.get(id), unfinished: unfinished.get(id) }];
    }),
  );
}

/** Each printer is a browser, which takes some 375 MB. */
const mostPrinters = 4;

function count(sheets: number): string {
  return `${sheets} ${sheets === 1 ? "sheet" : "sheets"}`;
}

function missing({ id }: SheetDocument): never {
  throw new Error(`The sheet "${id}" was not printed`);
}
