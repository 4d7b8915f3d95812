import { join } from "node:path";
import type { Artifact } from "@stackmatrix/core";
import { type Disk, type OpenFile, systemDisk } from "@stackmatrix/core/node";
import { adoptAttributes } from "./adopt-attributes.ts";
import { blame } from "./blame.ts";
import { compareWithDisk } from "./compare-with-disk.ts";
import { createPatience } from "./patience.ts";
import { resolveOutput } from "./resolve-output.ts";
import type { PlacedFile, Stage, StagedFile } from "./stage.ts";
import { openStagingFolder, removeDeadStages, type StagingFolder } from "./staging-folder.ts";

/** Where files wait that differ from the disk, as they come. */
export interface OpenStage {
  /**
   * Compares a file with the disk and begins to write it to the staging folder where it differs; resolves when there is room for the
   * next.
   *
   * @throws {OutputRefusedError} when its path leads out of the root; the system's error when the disk has refused one
   */
  add(file: Artifact): Promise<void>;
  /**
   * Takes a file that somebody writes into the staging folder and may find to be on the disk already; resolves when it is written,
   * though the disk may have more to do with it.
   *
   * @throws as `add` does
   */
  addWritten(path: string, write: WriteStaged): Promise<void>;
  /** Ends it: all files that differ, and files to remove; nothing is in place yet. */
  close(removed?: readonly string[]): Promise<Stage>;
  /** Takes away all that was staged. */
  discard(): Promise<void>;
}

/** Writes a file, and says whether that differs from what is in its place. */
export type WriteStaged = (file: OpenFile) => Promise<boolean>;

/** Files in flight at once; enough for a file system to write several at a time. */
const filesAtOnce = 16;

/** Begins to stage files for a root; there is a folder for them as soon as there is one, and no signal takes away what `isAwaited`. */
export function openStage(root: string, disk: Disk = systemDisk, isAwaited = false): OpenStage {
  const boundary = disk.realpathSync(root);
  const tools = { disk, patiently: createPatience(disk) };
  const entries: (StagedFile | undefined)[] = [];
  const unchanged = new Set<string>();
  const errors: unknown[] = [];
  const pending = new Set<Promise<void>>();
  let folder: StagingFolder | undefined;

  function openFolder(): StagingFolder {
    folder ??= openStagingFolder(root, disk, isAwaited);
    return folder;
  }

  /** Work on a file, whose place in the order it takes at once. When one is refused, those under way are waited for. */
  async function begin(
    path: string,
    work: (refuse: (error: unknown) => void) => Promise<StagedFile | undefined>,
  ): Promise<{ readonly ended: Promise<void> }> {
    await refused();
    const slot = entries.push(undefined) - 1;
    const refuse = (error: unknown) => void errors.push(blame(error, join(root, path)));
    const working: Promise<void> = work(refuse)
      .then((staged) => {
        if (staged === undefined) unchanged.add(path);
        entries[slot] = staged;
      }, refuse)
      .finally(() => pending.delete(working));
    pending.add(working);
    while (pending.size >= filesAtOnce) await Promise.race(pending);
    await refused();
    return { ended: working };
  }

  /** What is refused here may not be the first. */
  async function attempt<Result>(act: () => Result): Promise<Result> {
    try {
      return act();
    } catch (error) {
      errors.push(error);
      await refused();
      throw error;
    }
  }

  async function refused(): Promise<void> {
    if (errors.length === 0) return;
    await Promise.all(pending);
    throw errors[0];
  }

  return {
    async add(file) {
      const compared = await attempt(() => compareWithDisk(tools, root, file));
      if (compared.isDone) unchanged.add(file.path);
      else {
        const { content, former, path, place } = compared;
        const mode = former?.isFile() ? former.mode & 0o777 : undefined;
        const write = (staged: OpenFile) => staged.writeFile(content).then(() => true);
        await begin(path, (refuse) =>
          writeOne({ path, place, mode }, write, { disk, folder: openFolder(), refuse }),
        );
      }
    },
    async addWritten(path, write) {
      const written = Promise.withResolvers<void>();
      const writeAll = async (file: OpenFile) => {
        const isOther = await write(file);
        written.resolve();
        return isOther;
      };
      const { ended } = await begin(path, async (refuse) => {
        const place = resolveOutput(root, path, disk);
        return writeOne({ path, place }, writeAll, { disk, folder: openFolder(), refuse });
      });
      await Promise.race([written.promise, ended]);
      await refused();
    },
    async close(paths = []) {
      try {
        await Promise.all(pending);
        await refused();
        const files = entries.filter((staged) => staged !== undefined);
        const removed = paths.map((path): PlacedFile => ({ path, place: resolveOutput(root, path, disk) }));
        if (files.length + removed.length > 0) openFolder();
        else if (folder === undefined) removeDeadStages(root, disk);
        const steps = [...files, ...removed];
        return { root, boundary, steps, files, unchanged: [...unchanged], disk, folder };
      } catch (error) {
        folder?.remove();
        throw error;
      }
    },
    async discard() {
      await Promise.all(pending);
      folder?.remove();
    },
  };
}

interface Writing {
  readonly disk: Disk;
  readonly folder: StagingFolder;
  /** Takes the first error there is, which may come before the end of what it ends. */
  readonly refuse: (error: unknown) => void;
}

/** Nothing where it turns out not to differ. */
async function writeOne(
  { mode = 0o666, path, place }: PlacedFile & { readonly mode?: number | undefined },
  write: WriteStaged,
  { disk, folder, refuse }: Writing,
): Promise<StagedFile | undefined> {
  const staged = folder.newPath();
  // What only some may read, the others may not read meanwhile.
  const file = await disk.open(staged, "wx", mode);
  let isOther = false;
  try {
    isOther = await write(file);
    if (isOther) await file.sync();
  } catch (error) {
    // That closing it is refused, too, is told by nobody.
    refuse(error);
  }
  await file.close();
  if (isOther) return like(disk, { path, place, staged });
  disk.rmSync(staged, { force: true });
  return undefined;
}

/** A staged file with the attributes of the one in its place. */
function like(disk: Disk, file: Omit<StagedFile, "unlike">): StagedFile {
  const former = disk.statSync(file.place, { throwIfNoEntry: false });
  return { ...file, unlike: former?.isFile() ? adoptAttributes(disk, file.staged, former) : undefined };
}
