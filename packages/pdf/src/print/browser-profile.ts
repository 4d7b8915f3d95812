import { readFileSync, rmSync } from "node:fs";
import { chown, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { isRoot, makeOwnFolder, removeLeftOvers } from "./cache-folder.ts";
import { endBrowserOf } from "./end-browser-of.ts";
import { NoBrowserError } from "./no-browser-error.ts";
import { processMark } from "./process-mark.ts";
import { unprivilegedId } from "./unpack-surroundings.ts";

/** The folder that one running Chromium writes to: its profile, its complaints, and on Linux its temporary files. */
export interface BrowserProfile {
  readonly folder: string;
  readonly logFile: string;
  /** What Chromium has complained about so far. */
  readLog(): string;
  remove(): void;
}

/** Makes a profile, after removing those of processes that have ended, and the browsers that outlive them. */
export async function makeProfile(cache: string): Promise<BrowserProfile> {
  const profiles = join(cache, "profiles");
  await makeOwnFolder(cache);
  await makeOwnFolder(profiles);
  await removeLeftOvers(profiles, "", endBrowserOf);
  const folder = await mkdtemp(join(profiles, `${processMark()}-`));
  if (isRoot()) await giveAway(folder);
  const logFile = join(folder, "chromium.log");
  return {
    folder,
    logFile,
    readLog: () => readIfThere(logFile),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 }),
  };
}

async function giveAway(folder: string): Promise<void> {
  try {
    await chown(folder, unprivilegedId, unprivilegedId);
  } catch (cause) {
    rmSync(folder, { recursive: true });
    const reason =
      "Chromium does not run as root, and this root cannot act for another user: print as a plain user";
    throw new NoBrowserError(reason, { cause });
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
