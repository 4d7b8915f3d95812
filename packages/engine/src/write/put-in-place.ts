import { copyFileSync, linkSync, lstatSync, realpathSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolders } from "./make-folders.ts";
import { resolveOutput } from "./resolve-output.ts";
import type { Stage } from "./stage-files.ts";
import { openStagingFolder } from "./staging-folder.ts";

/** A step taken, and how to take it back. */
interface Step {
  readonly place: string;
  /** Where the former file is kept meanwhile; missing when there was none. */
  readonly kept?: string;
}

/**
 * Renames every staged file to its place and removes the files named; if the disk refuses one, all are taken back.
 *
 * @throws the system's error when the disk refuses
 */
export function putInPlace(stage: Stage, removed: readonly string[] = []): void {
  const places = removed.map((path) => resolveOutput(stage.root, path));
  if (stage.files.length === 0 && places.length === 0) return;
  const folder = stage.folder ?? openStagingFolder(stage.root);
  const steps: Step[] = [];
  const folders: string[] = [];
  try {
    for (const { staged, place } of stage.files) {
      folders.push(...makeFolders(dirname(place)));
      steps.push(keepFormer(place, join(folder.path, `former-${steps.length}`)));
      renameSync(staged, place);
    }
    for (const place of places) {
      steps.push(keepFormer(place, join(folder.path, `former-${steps.length}`)));
      rmSync(place, { force: true });
    }
  } catch (error) {
    takeBack(steps, folders);
    throw error;
  } finally {
    folder.remove();
  }
  for (const place of places) removeEmptyFolders(dirname(place), stage.root);
}

function keepFormer(place: string, kept: string): Step {
  if (!lstatSync(place, { throwIfNoEntry: false })) return { place };
  try {
    linkSync(place, kept);
  } catch {
    // Some file systems know no second names.
    copyFileSync(place, kept);
  }
  return { place, kept };
}

function takeBack(steps: readonly Step[], folders: readonly string[]): void {
  for (const { place, kept } of steps.toReversed()) {
    if (kept === undefined) rmSync(place, { force: true });
    else renameSync(kept, place);
  }
  for (const folder of folders.toReversed()) rmdirSync(folder);
}

/** Removes a folder that has become empty, and those above it that have, up to the root. */
function removeEmptyFolders(folder: string, root: string): void {
  const boundary = realpathSync(root);
  let current = folder;
  try {
    while (current !== boundary) {
      rmdirSync(current);
      current = dirname(current);
    }
  } catch {
    // Something else lives in it.
  }
}
