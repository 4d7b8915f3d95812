import { dirname } from "node:path";
import { codeOf } from "./code-of.ts";
import { copyWhole } from "./copy-whole.ts";
import type { Replacing } from "./replacing.ts";

/**
 * Renames a file to a place, where another may be; on another file system or mount, a copy beside that place. A copy
 * that cannot be made like the file is moved only where that does not matter any more.
 *
 * @throws the system's error when the disk refuses; the place is as it was then
 */
export function moveFile(
  { disk, folder, patiently }: Replacing,
  from: string,
  { place, isUnlike = false }: { readonly place: string; readonly isUnlike?: boolean },
): void {
  try {
    patiently(() => disk.renameSync(from, place));
  } catch (error) {
    if (codeOf(error) !== "EXDEV") throw error;
    const beside = folder.newPathIn(dirname(place));
    const unlike = copyWhole(disk, from, beside);
    if (unlike && !isUnlike) throw unlike.owner ?? unlike.mode;
    patiently(() => disk.renameSync(beside, place));
  }
}
