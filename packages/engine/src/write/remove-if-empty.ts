import type { Disk } from "@stackmatrix/core/node";
import { codeOf } from "./code-of.ts";
import { createPatience } from "./patience.ts";

/** Removes a folder unless something else lives in it, and says whether it has. */
export function removeIfEmpty(disk: Pick<Disk, "rmdirSync">, folder: string): boolean {
  // An empty folder that stays is not worth waiting for.
  const atOnce = createPatience({ wait: () => undefined }, (error) => !isInUse(error));
  try {
    atOnce(() => disk.rmdirSync(folder));
    return true;
  } catch {
    return false;
  }
}

function isInUse(error: unknown): boolean {
  return codeOf(error) === "ENOTEMPTY" || codeOf(error) === "EEXIST";
}
