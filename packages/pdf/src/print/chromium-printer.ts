import type { SheetDocument } from "@stackmatrix/sheets";
import type { FontFace } from "@stackmatrix/sheets/fonts";
import { BrowserLostError } from "./browser-lost-error.ts";
import { findFault, missingCharacter } from "./find-fault.ts";
import { isOfProtocol } from "./is-of-protocol.ts";
import type { LaunchOptions } from "./launch-chromium.ts";
import { normalizePdf } from "./normalize-pdf.ts";
import type { OpenShell } from "./open-shell.ts";
import type { PdfPrinter } from "./pdf-printer.ts";
import { PrintError } from "./print-error.ts";

export interface ChromiumPrinterOptions extends LaunchOptions {
  /** How long one print may take, in milliseconds; by default 20 seconds, and more for sheets with very much text. */
  readonly timeout?: number;
}

/**
 * Opens a printer that keeps one browser and one page for all sheets; equal sheets give equal bytes,
 * whatever was printed before. CSS sees the fonts in their order: of two that fit, the later one wins.
 *
 * Puppeteer is loaded here and not before, since most runs have nothing to print.
 *
 * @throws NoBrowserError if no browser can be started; a BrowserLostError if each of several has ended while it started.
 */
export async function openChromiumPrinter(
  fonts: readonly FontFace[],
  options: ChromiumPrinterOptions = {},
): Promise<PdfPrinter> {
  const { openShell } = await import("./open-shell.ts");
  const families = new Set(fonts.map(({ nameInPdf }) => nameInPdf));
  const open = () => openSturdily(() => openShell(fonts, options));
  let current: OpenShell | undefined = await open();
  let queue: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  async function workSturdily<T>(sheet: SheetDocument, work: (shell: OpenShell) => Promise<T>): Promise<T> {
    const losses: string[] = [];
    while (losses.length <= restarts) {
      current ??= await open().catch((cause: Error) => {
        throw new PrintError(sheet.id, `Chromium has ended, and ${cause.message}`, { cause });
      });
      const outcome = await tryTo(work, current, options.timeout ?? timeFor(sheet));
      if (outcome.kind === "done") return outcome.result;
      await current.close();
      current = undefined;
      if (outcome.kind === "failed") throw new PrintError(sheet.id, outcome.reason, { cause: outcome.cause });
      losses.push(outcome.reason);
    }
    throw new PrintError(sheet.id, `${losses.at(-1)}, ${losses.length} times in a row`);
  }

  async function printAndCheck(sheet: SheetDocument): Promise<Uint8Array> {
    const bytes = await workSturdily(sheet, (shell) => shell.print(sheet));
    const fault = findFault(bytes, families);
    if (fault === undefined) return normalizePdf(bytes);
    if (fault !== missingCharacter || !current) throw new PrintError(sheet.id, fault);
    // Loaded only now: a browser starts sooner without what names characters.
    const { findMissingGlyphs } = await import("./find-missing-glyphs.ts");
    const { MissingGlyphError } = await import("./missing-glyph-error.ts");
    const shell = current;
    const characters = await findMissingGlyphs(sheet, { families, print: (pile) => printOnce(shell, pile) });
    throw characters.length > 0
      ? new MissingGlyphError(sheet.id, characters)
      : new PrintError(sheet.id, fault);
  }

  async function printOnce(shell: OpenShell, sheet: SheetDocument): Promise<Uint8Array | undefined> {
    const outcome = await tryTo(({ print }) => print(sheet), shell, timeFor(sheet));
    return outcome.kind === "done" ? outcome.result : undefined;
  }

  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  async function enqueueFor<T>(sheet: SheetDocument, work: () => Promise<T>): Promise<T> {
    if (isClosed) throw new PrintError(sheet.id, "the printer is closed");
    return enqueue(work);
  }

  return {
    print: (sheet) => enqueueFor(sheet, () => printAndCheck(sheet)),
    measure: (sheet) => enqueueFor(sheet, () => workSturdily(sheet, (shell) => shell.measure(sheet))),
    close() {
      isClosed = true;
      return enqueue(async () => {
        await current?.close();
        current = undefined;
      });
    },
  };
}

/** A hundred times what a slow machine takes for a page, in milliseconds. */
function timeFor({ body }: SheetDocument): number {
  return 20_000 + body.length / 50;
}

/** How often a browser is started again for one sheet, and how often if it goes away while it starts. */
const restarts = 2;

/** A browser may be killed while it starts as well; whether it could start at all, the third time tells. */
async function openSturdily(open: () => Promise<OpenShell>, losses = 0): Promise<OpenShell> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof BrowserLostError)) throw error;
    if (losses < restarts) return openSturdily(open, losses + 1);
    throw new BrowserLostError(`${error.message}, ${restarts + 1} times in a row`, { cause: error });
  }
}

type Outcome<T> =
  | { readonly kind: "done"; readonly result: T }
  /** The browser went away: another one may do better. */
  | { readonly kind: "lost"; readonly reason: string }
  /** This sheet, in any browser. */
  | { readonly kind: "failed"; readonly reason: string; readonly cause?: unknown };

async function tryTo<T>(
  work: (shell: OpenShell) => Promise<T>,
  shell: OpenShell,
  timeout: number,
): Promise<Outcome<T>> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<Outcome<T>>((resolve) => {
    const reason = `it took more than ${timeout / 1000} seconds`;
    // A page that hangs tells nobody; another browser may do better.
    timer = setTimeout(resolve, timeout, { kind: "lost", reason });
  });
  const lost = shell.lost.then((reason): Outcome<T> => ({ kind: "lost", reason }));
  const done = work(shell).then(
    (result): Outcome<T> => ({ kind: "done", result }),
    // A browser that goes away also fails what is under way, in either order; and so does a page, before it is told of.
    (cause: Error): Outcome<T> | Promise<Outcome<T>> => {
      if (!shell.isConnected()) return lost;
      return { kind: isOfProtocol(cause) ? "lost" : "failed", reason: cause.message, cause };
    },
  );
  try {
    return await Promise.race([done, lost, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
