import type { Disk } from "@stackmatrix/core/node";
import { adoptAttributes, type Unlikeness } from "./adopt-attributes.ts";
import { withOpenFile } from "./with-open-file.ts";

/**
 * Makes a new file of another's bytes that survives a loss of power, with its attributes as far as this user may give
 * them, and says what it could not be given.
 *
 * @throws the system's error when the disk refuses
 */
export function copyWhole(disk: Disk, from: string, to: string): Unlikeness | undefined {
  const stats = disk.statSync(from);
  const bytes = disk.readFileSync(from);
  withOpenFile(disk, { path: to, flags: "wx", mode: stats.mode & 0o777 }, (file) => {
    disk.writeFileSync(file, bytes);
    disk.fsyncSync(file);
  });
  return adoptAttributes(disk, to, stats);
}
