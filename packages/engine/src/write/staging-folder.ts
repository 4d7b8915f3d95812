import { randomBytes } from "node:crypto";
import { basename, join, relative, resolve } from "node:path";
import { type Disk, privateFolder, systemDisk } from "@stackmatrix/core/node";
import { blame } from "./blame.ts";
import { createPatience, type Patience } from "./patience.ts";
import { removeIfEmpty } from "./remove-if-empty.ts";
import { resolveOutput } from "./resolve-output.ts";

const signals = ["SIGINT", "SIGTERM"] as const;

/** Where files wait for their places, and former ones until all are in place. */
export interface StagingFolder {
  /** A path for one more file. */
  newPath(): string;
  /** The same in a folder of its own beside another, for where the system does not rename across. */
  newPathIn(folder: string): string;
  /** Removes all that is left; what cannot be removed is left to the next run. */
  remove(): void;
}

/** In a staging folder: where the others are, relative to the root, for when the run does not live to remove them. */
const listOfOthers = "others";

/**
 * Makes a staging folder on the file system of the root, and sees to it that an interrupted run takes it away; one that `isAwaited`
 * comes to its end, which somebody else sees to.
 *
 * @throws {OutputRefusedError} when our folder there is a link that leads out of the root
 */
export function openStagingFolder(root: string, disk: Disk = systemDisk, isAwaited = false): StagingFolder {
  removeDeadStages(root, disk);
  const parent = resolveOutput(root, privateFolder, disk);
  const name = `staging-${process.pid}-${randomBytes(4).toString("hex")}`;
  const path = join(parent, name);
  const boundary = disk.realpathSync(root);
  const others = new Map<string, string>();
  let files = 0;
  const newPathIn = (folder: string) => {
    const other = others.get(folder) ?? join(folder, nameOfOther(name));
    if (!others.has(folder)) {
      disk.writeFileSync(join(path, listOfOthers), `${relative(boundary, other)}\n`, { flag: "a" });
      disk.mkdirSync(other);
      others.set(folder, other);
    }
    return join(other, String(files++));
  };
  const interrupted = (signal: NodeJS.Signals) => {
    remove();
    process.kill(process.pid, signal);
  };
  const remove = () => {
    const patiently = createPatience(disk, () => true);
    removeFolders(path, [...others.values()], patiently, disk);
    removeIfEmpty(disk, parent);
    for (const signal of signals) process.removeListener(signal, interrupted);
  };
  // A signal that comes while there is something to remove must be heard.
  for (const signal of isAwaited ? [] : signals) process.once(signal, interrupted);
  try {
    // One folder at a time: asked for several at once on a read-only disk, Node says that they do not exist.
    if (disk.lstatSync(parent, { throwIfNoEntry: false }) === undefined) disk.mkdirSync(parent);
    disk.mkdirSync(path);
  } catch (error) {
    remove();
    throw blame(error, parent);
  }
  return { newPath: () => join(path, String(files++)), newPathIn, remove };
}

/** Removes the staging folders of processes that no longer run, as far as this one may. */
export function removeDeadStages(root: string, disk: Disk = systemDisk): void {
  try {
    const parent = resolveOutput(root, privateFolder, disk);
    for (const name of disk.readdirSync(parent)) {
      const pid = /^staging-(\d+)-[0-9a-f]+$/.exec(name)?.[1];
      if (pid === undefined || isAlive(Number(pid))) continue;
      const path = join(parent, name);
      removeFolders(path, othersOf(root, path, disk), (act) => act(), disk);
    }
  } catch {
    // There is none yet, or it is not ours to tidy: a run that has nothing to write can do without.
  }
}

/** The other folders of a staging folder; a list that names anything else is not believed. */
function othersOf(root: string, stage: string, disk: Disk): readonly string[] {
  const list = join(stage, listOfOthers);
  if (disk.lstatSync(list, { throwIfNoEntry: false })?.isFile() !== true) return [];
  const boundary = disk.realpathSync(root);
  const paths = disk.readFileSync(list, "utf8").split("\n");
  return paths
    .filter((path) => basename(path) === nameOfOther(basename(stage)))
    .map((path) => resolve(boundary, path))
    .filter((path) => isItself(root, path, disk));
}

/** Whether a path lies in the root without any link on the way. */
function isItself(root: string, path: string, disk: Disk): boolean {
  try {
    return resolveOutput(root, path, disk) === path;
  } catch {
    return false;
  }
}

function nameOfOther(name: string): string {
  return `${privateFolder}-${name}`;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function removeFolders(path: string, others: readonly string[], patiently: Patience, disk: Disk): void {
  try {
    // The list of the others must outlive them.
    for (const folder of [...others, path])
      patiently(() => disk.rmSync(folder, { recursive: true, force: true }));
  } catch {
    // It is left to the next run.
  }
}
