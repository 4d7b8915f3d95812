import { lstatSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder with those above it that are missing, and says which were new, from the top down. One at a time: asked
 * for several at once, Node never comes back where the file system refuses folders, as `/proc` does.
 *
 * @throws the system's error when the disk refuses
 */
export function makeFolders(folder: string): readonly string[] {
  if (lstatSync(folder, { throwIfNoEntry: false })) return [];
  const above = makeFolders(dirname(folder));
  mkdirSync(folder);
  return [...above, folder];
}
