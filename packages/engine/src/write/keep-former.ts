import { dirname } from "node:path";
import { codeOf } from "./code-of.ts";
import { copyWhole } from "./copy-whole.ts";
import type { Replacing } from "./replacing.ts";

/**
 * Gives a file a second name by which it can be put back, or copies it where that cannot be done, and says where it is.
 *
 * @throws the system's error when the file cannot even be copied
 */
export function keepFormer(replacing: Replacing, place: string): string {
  const { disk, folder } = replacing;
  const kept = folder.newPath();
  try {
    disk.linkSync(place, kept);
    return kept;
  } catch (error) {
    const beside = codeOf(error) === "EXDEV" ? linkBeside(replacing, place) : undefined;
    if (beside !== undefined) return beside;
    // Some file systems know no second names, and a file that is a mount has none; what is no file has no contents.
    if (!disk.lstatSync(place).isFile()) throw error;
    return copyFile(replacing, place);
  }
}

function linkBeside({ disk, folder }: Replacing, place: string): string | undefined {
  try {
    const kept = folder.newPathIn(dirname(place));
    disk.linkSync(place, kept);
    return kept;
  } catch {
    return undefined;
  }
}

function copyFile({ disk, folder, patiently }: Replacing, place: string): string {
  return patiently(() => {
    const copy = folder.newPath();
    copyWhole(disk, place, copy);
    return copy;
  });
}
