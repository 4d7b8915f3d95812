import type { Stats } from "node:fs";
import { lstat, realpath } from "node:fs/promises";
import { dirname } from "node:path";

/** Says how another user could plant a program in a folder, or nothing if only this user can write to it. */
export async function findRisk(folder: string): Promise<string | undefined> {
  const status = await lstat(folder);
  if (status.isSymbolicLink()) return `${folder} is a link`;
  if (!status.isDirectory()) return `${folder} is a file, not a folder`;
  // Windows has no users by numbers, and keeps others out of the folders of a user by itself.
  if (process.getuid === undefined) return undefined;
  if (status.uid !== process.getuid()) return `${folder} belongs to another user`;
  return isOpen(status) ? `${folder} can be written by other users` : undefined;
}

/** Says the same of the folders above it: whoever can rename a folder can put another one in its place. */
export async function findRiskAbove(folder: string): Promise<string | undefined> {
  if (process.getuid === undefined) return undefined;
  let above = dirname(await realpath(folder));
  for (;;) {
    const status = await lstat(above);
    if (!isTrusted(status.uid)) return `${above} belongs to another user`;
    if (isOpen(status) && !isSticky(status)) return `${above} can be written by other users`;
    const next = dirname(above);
    if (next === above) return undefined;
    above = next;
  }
}

function isTrusted(owner: number): boolean {
  const user = process.getuid?.();
  return owner === 0 || owner === user || (owner === unmappedId && user !== 0);
}

/** Who owns what belongs to root outside of a user namespace. */
const unmappedId = 65534;

function isOpen({ mode, gid }: Stats): boolean {
  return (mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && !isPrivateGroup(gid));
}

/** Many systems give each user a group of the same number, which has no other members. */
function isPrivateGroup(group: number): boolean {
  return group === process.getgid?.() && group === process.getuid?.();
}

/** Whether each entry can be renamed by its owner alone, as in the folder of temporary files. */
function isSticky({ mode }: Stats): boolean {
  return (mode & 0o1000) !== 0;
}
