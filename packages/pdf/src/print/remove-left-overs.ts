import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isLeftOver } from "./process-mark.ts";

/** What is looked at, and what else is to be done. */
export interface LeftOverOptions {
  /** What stands before the mark of a process. */
  readonly prefix?: string;
  readonly suffix?: string;
  readonly filter?: (path: string) => boolean;
  /** Called with each path before it is removed. */
  readonly release?: (path: string) => void;
}

/** Removes from a folder what processes that have ended left in it; what cannot be removed does no harm. */
export async function removeLeftOvers(
  folder: string,
  { prefix = "", suffix = "", filter = () => true, release = () => {} }: LeftOverOptions,
): Promise<void> {
  const names = (await readdir(folder)).filter(
    (name) => name.startsWith(prefix) && name.endsWith(suffix) && isLeftOver(name.slice(prefix.length)),
  );
  const paths = names.map((name) => join(folder, name)).filter(filter);
  paths.forEach(release);
  const removals = paths.map((path) =>
    rm(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 }),
  );
  await Promise.allSettled(removals);
}
