import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { closeToOthers } from "./close-to-others.ts";
import { findRisk } from "./find-risk.ts";
import { RefusedFolderError } from "./refused-folder-error.ts";

/**
 * Makes a folder that only this user can write to.
 *
 * @throws RefusedFolderError if others could plant a program in it, or a file is in the way.
 */
export async function makeOwnFolder(folder: string): Promise<void> {
  await makeFolder(folder);
  const risk = await findRisk(folder);
  if (risk !== undefined) throw new RefusedFolderError(risk);
}

/**
 * Makes a folder with those above it. One at a time: asked for several at once, Node never comes back where the file
 * system refuses folders, as `/proc` does.
 */
async function makeFolder(folder: string): Promise<void> {
  if (await isThere(folder)) return;
  await makeFolder(dirname(folder));
  try {
    await mkdir(folder, { mode: 0o700 });
    await closeToOthers(folder);
  } catch (error) {
    // Another process may have been faster.
    if (!(await isThere(folder))) throw error;
  }
}

async function isThere(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => undefined)) !== undefined;
}
