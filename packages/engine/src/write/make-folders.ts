import { dirname } from "node:path";
import { type Disk, systemDisk } from "@stackmatrix/core/node";

/**
 * Makes a folder with those above it that are missing, and yields each as soon as it is there, from the top down. One at
 * a time: asked for several at once, Node never comes back where the file system refuses folders, as `/proc` does.
 *
 * @throws the system's error when the disk refuses
 */
export function* makeFolders(
  folder: string,
  disk: Pick<Disk, "lstatSync" | "mkdirSync"> = systemDisk,
): Iterable<string> {
  if (disk.lstatSync(folder, { throwIfNoEntry: false })) return;
  yield* makeFolders(dirname(folder), disk);
  disk.mkdirSync(folder);
  yield folder;
}
