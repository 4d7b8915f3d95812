import { codeOf } from "./code-of.ts";
import { copyWhole } from "./copy-whole.ts";
import { keepFormer } from "./keep-former.ts";
import { moveFile } from "./move-file.ts";
import type { Replacing, WaysBack } from "./replacing.ts";
import type { StagedFile } from "./stage.ts";
import { writeOver } from "./write-over.ts";

/**
 * Puts a staged file in its place, and yields the ways back as soon as there is something to take back.
 *
 * @throws the system's error when the disk refuses
 */
export function* replaceFile(
  replacing: Replacing,
  { staged, place, unlike }: StagedFile,
): Iterable<WaysBack> {
  const { disk } = replacing;
  const former = disk.lstatSync(place, { throwIfNoEntry: false });
  if (former === undefined) {
    moveFile(replacing, staged, { place });
    yield [
      () => disk.rmSync(place, { force: true }),
      () => disk.renameSync(place, replacing.folder.newPath()),
    ];
    return;
  }
  // What is no file has no contents to keep.
  const copyToWriteOver = () => (former.isFile() ? tryToCopy(replacing, place) : undefined);
  const copy = unlike ? copyToWriteOver() : undefined;
  if (copy !== undefined) return yield* overwrite(replacing, { staged, place, copy });
  if (unlike?.mode !== undefined) throw unlike.mode;
  // What is a folder makes the move fail.
  const kept = former.isDirectory() ? undefined : keepFormer(replacing, place);
  try {
    moveFile(replacing, staged, { place, isUnlike: unlike !== undefined });
  } catch (error) {
    const copy = leavesWritingOver(error) ? copyToWriteOver() : undefined;
    if (copy === undefined) throw error;
    return yield* overwrite(replacing, { staged, place, copy });
  }
  if (kept === undefined) return;
  const moveBack = () => moveFile(replacing, kept, { place });
  // Where nothing can be renamed any more, bytes may still be written.
  yield former.isFile() ? [moveBack, () => writeOver(disk, kept, place)] : [moveBack];
}

/** Whether a file that cannot be replaced may still be written over: it is a mount, or nothing else can be made like it. */
function leavesWritingOver(error: unknown): boolean {
  const code = codeOf(error);
  // A mount can be written to in a folder that is read-only.
  return code === "EBUSY" || code === "EROFS" || isOfAttributes(error);
}

function isOfAttributes(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && /^ch(?:own|mod)$/.test(String(error.syscall));
}

/** A copy of a file that may be written to; nothing where it could not be taken back. */
function tryToCopy({ disk, folder }: Replacing, place: string): string | undefined {
  try {
    disk.closeSync(disk.openSync(place, "r+"));
    const copy = folder.newPath();
    copyWhole(disk, place, copy);
    return copy;
  } catch {
    return undefined;
  }
}

interface Overwriting {
  readonly staged: string;
  readonly place: string;
  /** What was there, as a file of its own: a second name of it would be written over, too. */
  readonly copy: string;
}

function* overwrite(
  { disk, patiently }: Replacing,
  { staged, place, copy }: Overwriting,
): Iterable<WaysBack> {
  yield [() => writeOver(disk, copy, place)];
  patiently(() => writeOver(disk, staged, place));
}
