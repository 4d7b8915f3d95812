import type { Stats } from "node:fs";
import type { Disk } from "@stackmatrix/core/node";
import { codeOf } from "./code-of.ts";

/** Why a file has not all the attributes of another: what the system does not permit, or does not know. */
export interface Unlikeness {
  /** The error about the owner or the group. */
  readonly owner?: unknown;
  /** The error about the mode. */
  readonly mode?: unknown;
}

/** What of a mode can be given to a file. */
const permissions = 0o7777;

/**
 * Gives a file the owner, the group and the mode of another, as far as this user may.
 *
 * @throws the system's error when the disk refuses
 */
export function adoptAttributes(disk: Disk, path: string, former: Stats): Unlikeness | undefined {
  const { uid, gid } = disk.statSync(path);
  const isOwned = uid === former.uid && gid === former.gid;
  const owner = isOwned ? undefined : refusalOf(() => disk.chownSync(path, former.uid, former.gid));
  // A file that is given away loses bits of its mode.
  const wanted = former.mode & permissions;
  const hasMode = (disk.statSync(path).mode & permissions) === wanted;
  const mode = hasMode ? undefined : refusalOf(() => disk.chmodSync(path, wanted));
  return owner === undefined && mode === undefined ? undefined : { owner, mode };
}

const notPermitted = new Set(["EPERM", "EACCES", "EINVAL", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"]);

function refusalOf(act: () => void): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    if (!notPermitted.has(codeOf(error) ?? "")) throw error;
    return error;
  }
}
