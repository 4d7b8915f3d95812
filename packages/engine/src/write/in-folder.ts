import { type Disk, systemDisk } from "@stackmatrix/core/node";
import { makeFolders } from "./make-folders.ts";
import { removeIfEmpty } from "./remove-if-empty.ts";

/** Does something in a folder, which is made where it is missing, and taken away again where nothing has come into it. */
export async function inFolder<Result>(
  folder: string,
  act: () => Promise<Result>,
  disk: Disk = systemDisk,
): Promise<Result> {
  const made: string[] = [];
  try {
    for (const one of makeFolders(folder, disk)) made.push(one);
    return await act();
  } finally {
    for (const one of made.toReversed()) removeIfEmpty(disk, one);
  }
}
