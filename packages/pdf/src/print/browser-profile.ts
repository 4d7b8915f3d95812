import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { chown, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { checkRoom } from "./check-room.ts";
import { endBrowserOf } from "./end-browser-of.ts";
import { isRoot } from "./is-root.ts";
import { makeOwnFolder } from "./make-own-folder.ts";
import { NoBrowserError } from "./no-browser-error.ts";
import { processMark } from "./process-mark.ts";
import { removeLeftOvers } from "./remove-left-overs.ts";
import { unprivilegedId } from "./unprivileged-id.ts";

/** The folder that one running Chromium writes to: its profile, its complaints, and on Linux its temporary files. */
export interface BrowserProfile {
  readonly folder: string;
  /** The open file for its complaints. */
  readonly log: number;
  /** What Chromium has complained about so far. */
  readLog(): string;
  /** Removes it, if that has not been done. */
  remove(): void;
}

/**
 * Makes a profile, after removing those of processes that have ended, and the browsers that outlive them.
 *
 * @throws RefusedFolderError where there is no room for it.
 */
export async function makeProfile(cache: string): Promise<BrowserProfile> {
  const profiles = join(cache, "profiles");
  await makeOwnFolder(cache);
  await makeOwnFolder(profiles);
  await removeLeftOvers(profiles, { release: endBrowserOf });
  const folder = await mkdtemp(join(profiles, `${processMark()}-`));
  let log: number | undefined;
  function remove(): void {
    if (log !== undefined) closeSync(log);
    log = undefined;
    rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  }
  try {
    await checkRoom(cache, roomNeeded);
    const logFile = join(folder, "chromium.log");
    // Opened before the folder is another user's, who could put a link there.
    log = openSync(logFile, "wx");
    if (isRoot()) await giveAway(folder);
    return { folder, log, readLog: () => readIfThere(logFile), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Several times what the processes of Chromium share by way of files for a long sheet, in bytes. */
const roomNeeded = 16 * 2 ** 20;

async function giveAway(folder: string): Promise<void> {
  try {
    await chown(folder, unprivilegedId, unprivilegedId);
  } catch (cause) {
    throw new NoBrowserError(
      "Chromium does not run as root, and this root cannot act for another user: print as a plain user.",
      { cause },
    );
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
