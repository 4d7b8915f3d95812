import type { Disk } from "@stackmatrix/core/node";
import { withOpenFile } from "./with-open-file.ts";

/**
 * Writes one file's bytes into another, which stays the file that it is. What is too long is cut off last: a run that is
 * killed in between loses nothing.
 *
 * @throws the system's error when the disk refuses
 */
export function writeOver(disk: Disk, from: string, place: string): void {
  const bytes = disk.readFileSync(from);
  withOpenFile(disk, { path: place, flags: "r+" }, (file) => {
    disk.writeFileSync(file, bytes);
    disk.ftruncateSync(file, bytes.length);
    disk.fsyncSync(file);
  });
}
