import { basename, dirname, join, resolve } from "node:path";
import { type Disk, isInside, systemDisk } from "@stackmatrix/core/node";

/** A file may not be written, since its path leads out of the root. */
export class OutputRefusedError extends Error {
  override readonly name = "OutputRefusedError";
  /** The path as it was asked for. */
  readonly path: string;

  constructor(path: string) {
    super(`${path} leads out of the project, so it is not written`);
    this.path = path;
  }
}

type Links = Pick<Disk, "lstatSync" | "realpathSync">;

/**
 * The absolute path to write to, with links resolved, so that a linked file is renewed where it lives.
 *
 * @throws {OutputRefusedError} when that place is outside the root
 */
export function resolveOutput(root: string, path: string, disk: Links = systemDisk): string {
  const boundary = disk.realpathSync(root);
  const wanted = resolve(boundary, path);
  const place = realPlaceOf(wanted, disk);
  if (wanted === boundary || !isInside(boundary, wanted) || !isInside(boundary, place)) {
    throw new OutputRefusedError(path);
  }
  return place;
}

/** Resolves the links of the part of a path that exists; the rest is still to be made. */
function realPlaceOf(path: string, disk: Links): string {
  if (disk.lstatSync(path, { throwIfNoEntry: false })) return disk.realpathSync(path);
  return join(realPlaceOf(dirname(path), disk), basename(path));
}
