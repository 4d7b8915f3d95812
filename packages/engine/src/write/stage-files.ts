import { readFileSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import type { Artifact } from "@stackmatrix/core";
import { resolveOutput } from "./resolve-output.ts";
import { openStagingFolder, removeDeadStages, type StagingFolder } from "./staging-folder.ts";

/** A file that waits in the staging folder for its place. */
export interface StagedFile {
  /** As it was asked for. */
  readonly path: string;
  /** Where it waits, absolute. */
  readonly staged: string;
  /** Where it goes, absolute, links resolved. */
  readonly place: string;
}

/** Files that differ from what is on the disk, written out whole beside it. */
export interface Stage {
  readonly root: string;
  readonly files: readonly StagedFile[];
  /** The paths whose bytes are on the disk already. */
  readonly unchanged: readonly string[];
  /** Missing when nothing differs. */
  readonly folder?: StagingFolder;
}

/** Files in flight at once; enough for a journal to write several at a time. */
const filesAtOnce = 16;

/**
 * Writes the files that differ from the disk into a staging folder of the root; nothing is in place yet.
 *
 * @throws {OutputRefusedError} when a path leads out of the root; the system's error when the disk refuses
 */
export async function stageFiles(root: string, files: readonly Artifact[]): Promise<Stage> {
  const placed = files.map((file) => {
    const place = resolveOutput(root, file.path);
    return { ...file, place, isDone: isOnDisk(place, file.content) };
  });
  const changed = placed.filter(({ isDone }) => !isDone);
  const unchanged = placed.filter(({ isDone }) => isDone).map(({ path }) => path);
  if (changed.length === 0) {
    removeDeadStages(root);
    return { root, files: [], unchanged };
  }
  const folder = openStagingFolder(root);
  const staged = changed.map((file, index) => ({ ...file, staged: join(folder.path, String(index)) }));
  try {
    await writeAll(staged);
  } catch (error) {
    folder.remove();
    throw error;
  }
  return {
    root,
    files: staged.map(({ path, staged, place }) => ({ path, staged, place })),
    unchanged,
    folder,
  };
}

function isOnDisk(place: string, content: string | Uint8Array): boolean {
  const size = typeof content === "string" ? Buffer.byteLength(content) : content.byteLength;
  const stats = statSync(place, { throwIfNoEntry: false });
  return stats?.size === size && stats.isFile() && readFileSync(place).equals(Buffer.from(content));
}

async function writeAll(files: readonly (Artifact & StagedFile)[]): Promise<void> {
  const queue = files.values();
  const work = async () => {
    for (const { staged, place, content } of queue) {
      try {
        await writeWhole(staged, content);
      } catch (error) {
        // The system does not say which file it had no room for; and nobody knows the staging folder.
        throw Object.assign(error as Error, { path: place });
      }
    }
  };
  await Promise.all(Array.from({ length: filesAtOnce }, work));
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
