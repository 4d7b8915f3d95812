import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { privateFolder } from "@stackmatrix/core/node";
import { resolveOutput } from "./resolve-output.ts";

const signals = ["SIGINT", "SIGTERM"] as const;

/** A folder that exists while files are being staged. */
export interface StagingFolder {
  readonly path: string;
  /** Removes it with all that is left in it. */
  remove(): void;
}

/**
 * Makes a staging folder on the file system of the root, and sees to it that an interrupted run takes it away.
 *
 * @throws {OutputRefusedError} when our folder there is a link that leads out of the root
 */
export function openStagingFolder(root: string): StagingFolder {
  removeDeadStages(root);
  const parent = resolveOutput(root, privateFolder);
  const path = join(parent, `staging-${process.pid}-${randomBytes(4).toString("hex")}`);
  // One folder at a time: asked for several at once on a read-only disk, Node says that they do not exist.
  makeIfMissing(parent);
  mkdirSync(path);
  const interrupted = (signal: NodeJS.Signals) => {
    remove();
    process.kill(process.pid, signal);
  };
  const remove = () => {
    for (const signal of signals) process.removeListener(signal, interrupted);
    rmSync(path, { recursive: true, force: true });
    removeIfEmpty(parent);
  };
  for (const signal of signals) process.once(signal, interrupted);
  return { path, remove };
}

/** Removes the staging folders of processes that no longer run, as far as this one may. */
export function removeDeadStages(root: string): void {
  try {
    const parent = resolveOutput(root, privateFolder);
    for (const name of readdirSync(parent)) {
      const pid = /^staging-(\d+)-[0-9a-f]+$/.exec(name)?.[1];
      if (pid !== undefined && !isAlive(Number(pid)))
        rmSync(join(parent, name), { recursive: true, force: true });
    }
  } catch {
    // There is none yet, or it is not ours to tidy: a run that has nothing to write can do without.
  }
}

function makeIfMissing(folder: string): void {
  if (!existsSync(folder)) mkdirSync(folder);
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

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something else lives in it.
  }
}
