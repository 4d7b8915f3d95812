import { readFile } from "node:fs/promises";
import type { SheetDocument } from "@stackmatrix/sheets";
import type { FontFace } from "@stackmatrix/sheets/fonts";
import { commonSigns } from "@stackmatrix/sheets/fonts";
import type { CDPSession, Protocol } from "puppeteer-core/internal/puppeteer-core-browser.js";
import { BrowserLostError } from "./browser-lost-error.ts";
import { attachToPage, type ChromiumPage, writePage } from "./chromium-page.ts";
import { isOfProtocol } from "./is-of-protocol.ts";
import { isolatePage } from "./isolate-page.ts";
import { type LaunchOptions, launchChromium } from "./launch-chromium.ts";
import {
  type Characters,
  fontAddress,
  loadFonts,
  loadPictures,
  type Measured,
  magnification,
  measureSheet,
  settleFonts,
  shellHtml,
  swapSheet,
} from "./shell-page.ts";

/** A running browser with the shell page loaded; good until it is lost. */
export interface OpenShell {
  /** Prints one sheet; the bytes are as Chromium made them. Never settles if the page crashes: see `lost`. */
  print(sheet: SheetDocument): Promise<Uint8Array>;
  /** Lays one sheet out on its pages. Never settles if the page crashes, either. */
  measure(sheet: SheetDocument): Promise<Measured>;
  /** Whether the browser still answers to this process. */
  isConnected(): boolean;
  /** Resolves, to how it happened, when the page has crashed or the browser has gone. */
  readonly lost: Promise<string>;
  close(): Promise<void>;
}

/**
 * Starts a browser and loads the shell page.
 *
 * @throws NoBrowserError if there is none that starts; a BrowserLostError if the next one may.
 */
export async function openShell(fonts: readonly FontFace[], options: LaunchOptions): Promise<OpenShell> {
  const { connection, gone, isGone, end } = await launchChromium(options);
  try {
    const session = await attachToPage(connection);
    const lost = Promise.withResolvers<string>();
    void gone.then(() => lost.resolve("Chromium has ended"));
    session.once("Inspector.targetCrashed", () => lost.resolve("the page has crashed"));
    const failed = lost.promise.then((reason) => Promise.reject(new BrowserLostError(reason)));
    const page = await Promise.race([loadShell(session, fonts), failed]);
    let count = 0;
    const swapIn = async (sheet: SheetDocument) => {
      count += 1;
      await page.evaluate(swapSheet, sheet, count);
      await page.evaluate(loadFonts, charactersOf(sheet));
      if (sheet.body.includes("<img")) await page.evaluate(loadPictures);
    };
    return {
      async print(sheet) {
        await swapIn(sheet);
        return printPage(page, session);
      },
      async measure(sheet) {
        await swapIn(sheet);
        return measurePage(page, session);
      },
      isConnected: () => !isGone(),
      lost: lost.promise,
      close: end,
    };
  } catch (error) {
    await end();
    // What is under way fails before it is told that the page has gone.
    throw isGone() || isOfProtocol(error)
      ? new BrowserLostError("Chromium has ended", { cause: error })
      : error;
  }
}

/** Writes the shell page, which can reach nothing but its fonts. */
async function loadShell(session: CDPSession, fonts: readonly FontFace[]): Promise<ChromiumPage> {
  const files = new Map(fonts.map((face) => [fontAddress(face), face.file]));
  session.on("Fetch.requestPaused", (event) => void answer(session, event, files.get(event.request.url)));
  // The first tells of a page that had crashed before.
  await Promise.all([session.send("Inspector.enable"), isolatePage(session)]);
  return writePage(session, shellHtml(fonts));
}

/** Answers by the protocol itself: puppeteer takes longer to encode a font than Chromium to read it. */
async function answer(
  session: CDPSession,
  { requestId }: Protocol.Fetch.RequestPausedEvent,
  file: string | undefined,
): Promise<void> {
  try {
    if (file === undefined) throw new Error("Nothing but fonts may be loaded");
    const responseHeaders = [
      { name: "access-control-allow-origin", value: "*" },
      { name: "content-type", value: "font/woff2" },
    ];
    const body = await readFile(file, "base64");
    await session.send("Fetch.fulfillRequest", { requestId, responseCode: 200, responseHeaders, body });
  } catch {
    // A request can outlive its page; then nobody waits for the answer.
    const refusal = { requestId, errorReason: "BlockedByClient" } as const;
    await session.send("Fetch.failRequest", refusal).catch(() => undefined);
  }
}

/**
 * Prints until a print has needed no font that was not there before it: only laying the paper out shows
 * Chromium which fonts the sheet and its margin boxes need, and text whose font is not there is left out.
 */
async function printPage(page: ChromiumPage, session: CDPSession): Promise<Uint8Array> {
  let before = await page.evaluate(settleFonts);
  for (;;) {
    const { data } = await session.send("Page.printToPDF", printParameters);
    const after = await page.evaluate(settleFonts);
    if (after.failed.length > 0) throw new Error(`fonts failed to load: ${after.failed.join(", ")}`);
    if (after.loaded === before.loaded) return Buffer.from(data, "base64");
    before = after;
  }
}

/** Measures as if the window were paper, until that has needed no font that was not there before it. */
async function measurePage(page: ChromiumPage, session: CDPSession): Promise<Measured> {
  await session.send("Emulation.setEmulatedMedia", { media: "print" });
  try {
    let before = await page.evaluate(settleFonts);
    for (;;) {
      const measured = await page.evaluate(measureSheet);
      const after = await page.evaluate(settleFonts);
      if (after.loaded === before.loaded) return measured;
      before = after;
    }
  } finally {
    await session.send("Emulation.setEmulatedMedia", { media: "" });
  }
}

/**
 * The characters of a sheet that tell which fonts it needs. Of those that Han fonts have, the signs that lie in slices
 * are enough: with each of them comes the big file, which has nearly all others.
 */
function charactersOf({ pageStyle, body }: SheetDocument): Characters {
  const all = [...new Set(pageStyle + body)];
  return {
    letters: all.filter((character) => !/\p{Script=Han}/u.test(character)).join(""),
    signs: all.filter((character) => commonSigns.includes(character)).join(""),
  };
}

const printParameters = {
  preferCSSPageSize: true,
  scale: 1 / magnification,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  printBackground: true,
  displayHeaderFooter: false,
  // In one piece: a stream costs a round trip for each of many small ones.
  transferMode: "ReturnAsBase64",
} as const;
