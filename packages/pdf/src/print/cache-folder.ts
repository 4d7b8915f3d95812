import { chmod, lstat, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { isLeftOver, processMark } from "./process-mark.ts";

/** Says where unpacked browsers are kept; for root, where the user that Chromium runs as can read them. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env, root = isRoot()): string {
  if (root) return "/var/cache/stackmatrix";
  return join(environment.XDG_CACHE_HOME || join(homedir(), ".cache"), "stackmatrix");
}

/** Whether this process is root, so that Chromium has to run as somebody else. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Makes a folder that only this user can write to.
 *
 * @throws if it exists and belongs to somebody else, or is open to others: a program in it could be planted.
 */
export async function makeOwnFolder(folder: string): Promise<void> {
  if (await makeFolder(folder)) await chmod(folder, isRoot() ? 0o755 : 0o700);
  if (!(await isOwnFolder(folder))) {
    throw new Error(`The folder ${folder} can be written by other users: remove it, or make it your own`);
  }
}

/**
 * Makes a folder with those above it, and says whether it was missing. One at a time: asked for several at once, Node
 * never comes back where the file system refuses folders, as `/proc` does.
 */
async function makeFolder(folder: string): Promise<boolean> {
  if (await isThere(folder)) return false;
  await makeFolder(dirname(folder));
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    // Another process may have been faster.
    if (await isThere(folder)) return false;
    throw error;
  }
}

async function isThere(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => undefined)) !== undefined;
}

/**
 * Makes a folder whole or not at all: `fill` works in a folder of another name, which is then renamed.
 * Of two processes that race, one wins and both go on. A folder that is there is taken as it is.
 */
export async function makeFolderOnce(folder: string, fill: (part: string) => Promise<void>): Promise<void> {
  if (await isOwnFolder(folder)) return;
  await makeOwnFolder(join(folder, ".."));
  await removeLeftOvers(join(folder, ".."), ".part");
  const part = join(folder, "..", `${processMark()}-${Math.random().toString(36).slice(2)}.part`);
  await mkdir(part, { mode: 0o700 });
  try {
    await fill(part);
    await chmod(part, isRoot() ? 0o755 : 0o700);
    await rename(part, folder).catch(async (error: unknown) => {
      if (!(await isOwnFolder(folder))) throw error;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

/** Removes from a folder what processes that have ended left in it; `release` is called before with each path. */
export async function removeLeftOvers(
  folder: string,
  suffix: string,
  release: (path: string) => void = () => {},
): Promise<void> {
  const names = await readdir(folder);
  const leftOver = names.filter((name) => name.endsWith(suffix) && isLeftOver(name));
  const paths = leftOver.map((name) => join(folder, name));
  paths.forEach(release);
  await Promise.all(
    paths.map((path) => rm(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 })),
  );
}

async function isOwnFolder(folder: string): Promise<boolean> {
  const status = await lstat(folder).catch(() => undefined);
  if (!status?.isDirectory()) return false;
  return process.getuid === undefined || (status.uid === process.getuid() && (status.mode & 0o022) === 0);
}
