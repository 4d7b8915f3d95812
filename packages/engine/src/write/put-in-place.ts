import { dirname, join } from "node:path";
import type { Artifact } from "@stackmatrix/core";
import type { Disk } from "@stackmatrix/core/node";
import { blame } from "./blame.ts";
import { makeFolders } from "./make-folders.ts";
import { createPatience } from "./patience.ts";
import { removeFile } from "./remove-file.ts";
import { removeIfEmpty } from "./remove-if-empty.ts";
import { replaceFile } from "./replace-file.ts";
import type { Replacing, WaysBack } from "./replacing.ts";
import { resolveOutput } from "./resolve-output.ts";
import type { PlacedFile, Stage, StagedFile } from "./stage.ts";
import { stageOne } from "./stage-one.ts";

/** What a run has done to the disk so far. */
interface Done {
  readonly files: { readonly path: string; readonly waysBack: WaysBack }[];
  /** The folders made, from the top down. */
  readonly folders: string[];
}

/** Files that tell the next run of the others. */
export interface Records {
  /** Is there while files are put in place, and goes when what tells of them is kept. */
  readonly journal: Artifact;
  /** What is to be kept, asked for when the others are in place; missing where more are to come. */
  readonly after?: () => readonly Artifact[];
}

/**
 * Puts every staged file in its place and removes those that are to be removed; if the disk refuses one, all are taken
 * back.
 *
 * @throws the system's error when the disk refuses: the first one, with the path of the file that was asked for; as
 * `notTakenBack` it has the paths of those that stay replaced
 */
export function putInPlace({ root, boundary, steps, disk, folder }: Stage, records?: Records): void {
  if (folder === undefined) return;
  const replacing = { disk, folder, patiently: createPatience(disk) };
  const taking = { replacing, done: { files: [], folders: [] } };
  const note = (file: Artifact) => take(root, stageOne(replacing, root, file), taking);
  try {
    if (records) note(records.journal);
    for (const step of steps) take(root, step, taking);
    if (records?.after) {
      for (const file of records.after()) note(file);
      const { path } = records.journal;
      take(root, { path, place: resolveOutput(root, path, disk) }, taking);
    }
  } catch (error) {
    const notTakenBack = takeBack(taking.done, replacing);
    throw notTakenBack.length > 0 ? Object.assign(error as Error, { notTakenBack }) : error;
  }
  folder.remove();
  for (const step of steps) if (!isStaged(step)) removeEmptyFolders(disk, boundary, step.place);
}

interface Taking {
  readonly replacing: Replacing;
  readonly done: Done;
}

function take(root: string, step: StagedFile | PlacedFile, { replacing, done }: Taking): void {
  const { disk } = replacing;
  if (isStaged(step)) for (const made of makeFolders(dirname(step.place), disk)) done.folders.push(made);
  const path = join(root, step.path);
  try {
    const taken = isStaged(step) ? replaceFile(replacing, step) : removeFile(replacing, step.place);
    for (const waysBack of taken) done.files.push({ path, waysBack });
  } catch (error) {
    throw blame(error, path);
  }
}

function isStaged(step: StagedFile | PlacedFile): step is StagedFile {
  return "staged" in step;
}

/** Takes back what has been done, whatever else is refused meanwhile, and names the files that stay replaced. */
function takeBack({ files, folders }: Done, { disk, folder }: Replacing): readonly string[] {
  const persistently = createPatience(disk, () => true);
  const left = files
    .toReversed()
    .filter(({ waysBack }) => !waysBack.some((wayBack) => isDone(() => persistently(wayBack))));
  // It may have parts in the folders that are to go.
  folder.remove();
  for (const made of folders.toReversed()) removeIfEmpty(disk, made);
  return [...new Set(left.map(({ path }) => path))];
}

function isDone(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

/** Removes the folders above a file that have become empty, up to the root. */
function removeEmptyFolders(disk: Disk, boundary: string, place: string): void {
  let folder = dirname(place);
  while (folder !== boundary && removeIfEmpty(disk, folder)) folder = dirname(folder);
}
