import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Diagnostic, Locale } from "@stackmatrix/core";
import type { OutputFile, Project } from "@stackmatrix/core/node";
import type { SheetDocument } from "@stackmatrix/pdf";
import { count } from "./count.ts";
import { diagnoseOverflows } from "./diagnose-overflows.ts";
import { folderOf } from "./folder-of.ts";
import type { Shell } from "./shell.ts";
import type { Overflow, State } from "./state.ts";
import type { PrinterStock } from "./stock-printers.ts";
import { packageFingerprint } from "./tool-fingerprint.ts";

/** The printed sheets of a project. */
export interface Prints {
  readonly files: readonly OutputFile[];
  /** Path → hash of all that can change the bytes. */
  readonly keys: Readonly<Record<string, string>>;
  /** Path → the pages of a sheet that does not fit, also of one that was remembered. */
  readonly overflows: Readonly<Record<string, Overflow>>;
  /** What is to be said of the sheets that do not fit. */
  readonly diagnostics: readonly Diagnostic[];
  /** The browser that prints here. */
  readonly browser: string;
  /** How many of the files were printed and not remembered. */
  readonly printed: number;
}

/** What printing needs to know besides the project. */
export interface PrintOptions {
  readonly locales: readonly Locale[];
  /** What the last run remembers; pass `noState` to print everything. */
  readonly memo: State;
  readonly printers: PrinterStock;
  /** Ends the printing after the sheets that are under way; then this throws. */
  readonly signal?: AbortSignal;
}

/**
 * Prints each sheet whose memo does not hold any more.
 *
 * @throws NoBrowserError when something must be printed and there is no browser; PrintError at a sheet that fails, or
 * at the first one when the browser does not start
 */
export async function printProject(project: Project, shell: Shell, options: PrintOptions): Promise<Prints> {
  const { browserIdentity, NoBrowserError, PrintError, printSheets } = await import("@stackmatrix/pdf");
  const { memo, printers, signal } = options;
  const browser = browserIdentity({ environment: shell.env });
  const sheets = await findSheets(project, options, stampOf(browser));
  const documents = sheets.filter(({ bytes }) => bytes === undefined).map(({ document }) => document);
  const overflowing = new Map<string, Overflow>();
  const progress = showProgress(shell, documents.length);
  const printing = printSheets(documents, {
    openPrinter: printers.take,
    printers: Math.min(availableParallelism(), mostPrinters),
    signal,
    onPrinted({ id }, { pages, fewestPages }) {
      if (fewestPages !== undefined) overflowing.set(id, { pages, fewestPages });
      progress.printed(id);
    },
  });
  const printed = await printing.catch((error: unknown) => {
    const [first] = documents;
    // No browser is one thing; one that does not live to see the first sheet is another.
    if (!first || !(error instanceof NoBrowserError) || error.cause === undefined) throw error;
    throw new PrintError(first.id, error.message, { cause: error });
  });
  const overflows = sheets.flatMap(({ bytes, document, path }) => {
    const overflow = bytes ? memo.overflows[path] : overflowing.get(document.id);
    return overflow ? [{ document, path, overflow }] : [];
  });
  return {
    files: sheets.map(({ path, document, bytes }) => ({
      path,
      content: bytes ?? printed.get(document.id) ?? missing(document),
    })),
    keys: Object.fromEntries(sheets.map(({ path, key }) => [path, key])),
    overflows: Object.fromEntries(overflows.map(({ path, overflow }) => [path, overflow])),
    diagnostics: await diagnoseOverflows(project, overflows),
    browser,
    printed: documents.length,
  };
}

/** Names all that every print depends on beside its document. */
function stampOf(browser: string): string {
  // The package's fingerprint names the versions of the fonts; Node brings the compression.
  const parts = [packageFingerprint("@stackmatrix/pdf"), process.versions.zlib, browser];
  return hash("sha256", parts.join("\n"));
}

/** A sheet, where its print belongs, and the print itself if it is remembered. */
interface Sheet {
  readonly document: SheetDocument;
  readonly path: string;
  readonly key: string;
  readonly bytes: Uint8Array | undefined;
}

async function findSheets(
  { root, dataset, config, theme }: Project,
  { locales, memo }: PrintOptions,
  stamp: string,
): Promise<readonly Sheet[]> {
  const { sheetDocuments } = await import("@stackmatrix/pdf");
  const folder = folderOf(config, "pdf");
  return sheetDocuments(dataset, locales, { profiles: config.targets.pdf?.profiles, theme }).map(
    (document) => {
      const path = `${folder}/${document.id}.pdf`;
      const key = hash("sha256", `${stamp}\n${JSON.stringify(document)}`);
      return { document, path, key, bytes: recall(root, { path, key }, memo) };
    },
  );
}

/** Each printer is a browser, which takes some 250 MB. */
const mostPrinters = 4;

/** The bytes that were printed from the same things before, if they are still on the disk as they were. */
function recall(
  root: string,
  { path, key }: { path: string; key: string },
  memo: State,
): Uint8Array | undefined {
  if (memo.prints[path] !== key) return undefined;
  try {
    const bytes = readFileSync(join(root, path));
    return hash("sha256", bytes) === memo.targets.pdf?.outputs[path] ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Tells how many sheets there are, then of each that is done, in one line that is gone when all are. */
function showProgress({ tty, err }: Shell, total: number) {
  let done = 0;
  const show = (text: string) => {
    if (tty && total > 0) err(`\u001b[2K\r${text}`);
  };
  show(`Printing ${count(total, "sheet")}`);
  return {
    printed(id: string) {
      done += 1;
      show(done < total ? `Printed ${done}/${total} ${id}` : "");
    },
  };
}

function missing({ id }: SheetDocument): never {
  throw new Error(`The sheet "${id}" was not printed`);
}
