import { join } from "node:path";
import type { Artifact } from "@stackmatrix/core";
import { type Disk, systemDisk } from "@stackmatrix/core/node";
import { adoptAttributes, type Unlikeness } from "./adopt-attributes.ts";
import { blame } from "./blame.ts";
import { type ComparedFile, compareWithDisk } from "./compare-with-disk.ts";
import { createPatience } from "./patience.ts";
import { resolveOutput } from "./resolve-output.ts";
import { openStagingFolder, removeDeadStages, type StagingFolder } from "./staging-folder.ts";

/** A file of the output. */
export interface PlacedFile {
  /** As it was asked for. */
  readonly path: string;
  /** Where it belongs, absolute, links resolved. */
  readonly place: string;
}

/** A file that waits in the staging folder for its place. */
export interface StagedFile extends PlacedFile {
  /** Where it waits, absolute. */
  readonly staged: string;
  /** What of the file in its place it could not be given. */
  readonly unlike: Unlikeness | undefined;
}

/** What is to be done to the disk: files that differ from it, written out whole beside it, and files to remove. */
export interface Stage {
  /** As it was given. */
  readonly root: string;
  /** The same, links resolved: what lies beyond is not ours. */
  readonly boundary: string;
  /** All of it in order; what has not been staged is to be removed. */
  readonly steps: readonly (StagedFile | PlacedFile)[];
  /** The files that differ, without the journal. */
  readonly files: readonly StagedFile[];
  /** The paths whose contents are on the disk already. */
  readonly unchanged: readonly string[];
  readonly disk: Disk;
  /** Missing when nothing is to be done. */
  readonly folder?: StagingFolder;
}

/** A file that tells the next run of the others. */
export interface Journal {
  readonly path: string;
  /** What it says while they are put in place; left alone when none is. */
  readonly during: string;
  readonly after: string;
}

/** What is to be done at the same time. */
export interface StageOptions {
  /** Paths of files to remove. */
  readonly removed?: readonly string[];
  readonly journal?: Journal;
  readonly disk?: Disk | undefined;
}

/** Files in flight at once; enough for a file system to write several at a time. */
const filesAtOnce = 16;

/**
 * Writes the files that differ from the disk into a staging folder of the root; nothing is in place yet.
 *
 * @throws {OutputRefusedError} when a path leads out of the root; the system's error when the disk refuses
 */
export async function stageFiles(
  root: string,
  files: readonly Artifact[],
  { removed: paths = [], journal, disk = systemDisk }: StageOptions = {},
): Promise<Stage> {
  const boundary = disk.realpathSync(root);
  const tools = { disk, patiently: createPatience(disk) };
  const compare = (path: string, content: Artifact["content"]) =>
    compareWithDisk(tools, root, { path, content });
  const removed = paths.map((path) => ({ path, place: resolveOutput(root, path, disk) }));
  const compared = files.map(({ path, content }) => compare(path, content));
  const changed = compared.filter(({ isDone }) => !isDone);
  const unchanged = compared.filter(({ isDone }) => isDone).map(({ path }) => path);
  const isQuiet = changed.length + removed.length === 0;
  const before = journal && !isQuiet ? [compare(journal.path, journal.during)] : [];
  const after = journal ? [compare(journal.path, journal.after)] : [];
  if (isQuiet && after.every(({ isDone }) => isDone)) {
    removeDeadStages(root, disk);
    return { root, boundary, steps: [], files: [], unchanged, disk };
  }
  const folder = openStagingFolder(root, disk);
  try {
    const staged = await writeAll([...before, ...changed, ...after], { root, disk, folder });
    const end = before.length + changed.length;
    const steps = [...staged.slice(0, end), ...removed, ...staged.slice(end)];
    return { root, boundary, steps, files: staged.slice(before.length, end), unchanged, disk, folder };
  } catch (error) {
    folder.remove();
    throw error;
  }
}

interface Writing {
  readonly disk: Disk;
  readonly folder: StagingFolder;
  /** Takes the first error there is, which may come before the end of what it ends. */
  readonly refuse: (error: unknown) => void;
}

/** Writes several at a time. When one is refused, those under way are waited for, so that nothing comes after. */
async function writeAll(
  files: readonly ComparedFile[],
  { root, ...tools }: { readonly root: string } & Omit<Writing, "refuse">,
): Promise<readonly StagedFile[]> {
  const staged: StagedFile[] = [];
  const errors: unknown[] = [];
  const queue = files.entries();
  const work = async () => {
    for (const [index, file] of queue) {
      if (errors.length > 0) return;
      const refuse = (error: unknown) => errors.push(blame(error, join(root, file.path)));
      try {
        staged[index] = await writeOne(file, { ...tools, refuse });
      } catch (error) {
        refuse(error);
      }
    }
  };
  await Promise.all(Array.from({ length: filesAtOnce }, work));
  if (errors.length > 0) throw errors[0];
  return staged;
}

async function writeOne(
  { path, place, former, content }: ComparedFile,
  { disk, folder, refuse }: Writing,
): Promise<StagedFile> {
  const staged = folder.newPath();
  const like = former?.isFile() ? former : undefined;
  // What only some may read, the others may not read meanwhile.
  const file = await disk.open(staged, "wx", like ? like.mode & 0o777 : 0o666);
  try {
    await file.writeFile(content);
    await file.sync();
  } catch (error) {
    // That closing it is refused, too, is told by nobody.
    refuse(error);
  }
  await file.close();
  return { path, place, staged, unlike: like && adoptAttributes(disk, staged, like) };
}
