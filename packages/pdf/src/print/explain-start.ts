import { existsSync, statfsSync } from "node:fs";
import { getSystemErrorMessage } from "node:util";
import { adviseNamespaces } from "./advise-namespaces.ts";
import { BrowserLostError } from "./browser-lost-error.ts";
import type { Browser } from "./find-browser.ts";
import { isRoot } from "./is-root.ts";
import { NoBrowserError } from "./no-browser-error.ts";
import type { Ending } from "./start-chromium.ts";

/** How it came that a browser did not start. */
export type FailedStart =
  | { readonly kind: "refused"; readonly error: NodeJS.ErrnoException }
  | { readonly kind: "ended"; readonly ending: Ending; readonly log: string }
  | { readonly kind: "silent"; readonly seconds: number; readonly log: string };

/** What did not start, and where it was to write. */
export interface StartPlace {
  readonly browser: Browser;
  readonly folder: string;
}

/** Says why a browser did not start, and what helps; a BrowserLostError where the next one may. */
export function explainStart(place: StartPlace, failed: FailedStart): NoBrowserError {
  const { executable } = place.browser;
  const known =
    failed.kind === "refused"
      ? [reasonOfRefusal(place, failed.error)]
      : (reasonsInLog(failed.log) ?? reasonsOnDisk(place) ?? reasonsInEnding(place, failed));
  if (known === undefined) return new BrowserLostError("Chromium has ended while it started");
  const [reason, ...others] = known;
  return new NoBrowserError([`${executable} does not start: ${reason}.`, ...others].join("\n"));
}

function reasonOfRefusal({ browser }: StartPlace, { code, errno = 0 }: NodeJS.ErrnoException): string {
  if (code === "ENOENT" && existsSync(browser.executable))
    return "this machine lacks the loader that it names";
  if (code === "EPERM" && isRoot()) return "this root cannot act for another user; print as a plain user";
  if (code === "EACCES" && isRoot())
    return "the user that Chromium runs as in the place of root may not run it";
  return getSystemErrorMessage(errno);
}

/** What its own words tell; they themselves are left out, since they advise what a command line has no means for. */
function reasonsInLog(log: string): readonly string[] | undefined {
  if (/No usable sandbox|Failed to move to new namespace|credentials\.cc/.test(log)) {
    return [
      "its sandbox needs user namespaces, which this machine does not allow to unprivileged users",
      adviseNamespaces(),
    ];
  }
  const [, library] = /rror (?:while )?loading shared librar(?:ies:|y) ([^:\s]+):/.exec(log) ?? [];
  if (library !== undefined)
    return [`this machine lacks the library ${library}`, "Install the package that has it."];
  return undefined;
}

function reasonsOnDisk({ folder }: StartPlace): readonly string[] | undefined {
  const { bavail, blocks, bsize } = statfsSync(folder);
  if (blocks === 0 || bavail * bsize >= leastRoom) return undefined;
  return [`no space is left on the disk of ${folder}`];
}

/** A browser that had this much room did not end for want of it, in bytes. */
const leastRoom = 2 ** 20;

/** What is told by how it has ended, with its last words; nothing for a crash. */
function reasonsInEnding(
  { browser }: StartPlace,
  failed: Exclude<FailedStart, { kind: "refused" }>,
): readonly string[] | undefined {
  const lastWords = failed.log.split("\n").filter(Boolean).slice(-5);
  const words = browser.kind === "given" ? [...lastWords, mustBeChrome] : lastWords;
  if (failed.kind === "silent") return [`it has not answered for ${failed.seconds} seconds`, ...words];
  const { code, signal } = failed.ending;
  if (code !== null) return [`it has ended by itself, with exit code ${code}`, ...words];
  if (signal === null) return ["it has closed the pipe that it was given", ...words];
  // Where Chromium itself saw that it cannot go on, the next one will see the same. What somebody has killed may have left
  // a process that says so of itself.
  if (signal === "SIGKILL") return undefined;
  return failed.log.includes(":FATAL:") ? [`it has ended by ${signal}`, ...words] : undefined;
}

const mustBeChrome = "PUPPETEER_EXECUTABLE_PATH must name Chrome or Chromium.";
