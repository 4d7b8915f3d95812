import { copyWhole } from "./copy-whole.ts";
import { keepFormer } from "./keep-former.ts";
import { moveFile } from "./move-file.ts";
import type { Replacing, WaysBack } from "./replacing.ts";

/**
 * Removes a file if it is there, and yields the ways back.
 *
 * @throws the system's error when the disk refuses
 */
export function* removeFile(replacing: Replacing, place: string): Iterable<WaysBack> {
  const { disk, patiently } = replacing;
  if (disk.lstatSync(place, { throwIfNoEntry: false }) === undefined) return;
  const kept = keepFormer(replacing, place);
  patiently(() => disk.unlinkSync(place));
  yield [() => moveFile(replacing, kept, { place }), () => copyWhole(disk, kept, place)];
}
