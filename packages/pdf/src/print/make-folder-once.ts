import { lstat, mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { closeToOthers } from "./close-to-others.ts";
import { findRisk } from "./find-risk.ts";
import { makeOwnFolder } from "./make-own-folder.ts";
import { processMark } from "./process-mark.ts";
import { RefusedFolderError } from "./refused-folder-error.ts";
import { removeLeftOvers } from "./remove-left-overs.ts";

/**
 * Makes a folder whole or not at all: `fill` works in a folder of another name, which is then renamed.
 * Of two processes that race, one wins and both go on; in one process, whoever comes second waits for the first. A
 * folder that is there is taken as it is.
 *
 * @throws RefusedFolderError if others could plant a program in it.
 */
export async function makeFolderOnce(folder: string, fill: (part: string) => Promise<void>): Promise<void> {
  const making = underWay.get(folder) ?? makeUnlessThere(folder, fill).finally(() => underWay.delete(folder));
  underWay.set(folder, making);
  return making;
}

/** Browsers that start side by side need the same folders, for which there may be room only once. */
const underWay = new Map<string, Promise<void>>();

async function makeUnlessThere(folder: string, fill: (part: string) => Promise<void>): Promise<void> {
  const above = dirname(folder);
  await makeOwnFolder(above);
  if (await isThere(folder)) return;
  await removeLeftOvers(above, { suffix: ".part" });
  const part = join(above, `${processMark()}-${Math.random().toString(36).slice(2)}.part`);
  await mkdir(part, { mode: 0o700 });
  try {
    await fill(part);
    await closeToOthers(part);
    await rename(part, folder).catch(async (error: unknown) => {
      if (!(await isThere(folder))) throw error;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

async function isThere(folder: string): Promise<boolean> {
  const status = await lstat(folder).catch(() => undefined);
  if (status === undefined) return false;
  const risk = await findRisk(folder);
  if (risk !== undefined) throw new RefusedFolderError(risk);
  return true;
}
