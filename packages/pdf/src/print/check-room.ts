import { statfs } from "node:fs/promises";
import { RefusedFolderError } from "./refused-folder-error.ts";

/**
 * Asks for room on the disk of a folder before anything is written, in bytes.
 *
 * @throws RefusedFolderError where there is less.
 */
export async function checkRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, blocks, bsize } = await statfs(folder);
  // Some file systems do not say how large they are.
  if (blocks === 0 || bavail * bsize >= bytes) return;
  const [free, needed] = [bavail * bsize, bytes].map((count) => Math.floor(count / 2 ** 20));
  throw new RefusedFolderError(
    `${folder}: no space left on device (${needed} MB are needed, ${free} MB are left)`,
  );
}
