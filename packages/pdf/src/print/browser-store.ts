import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { describeRefusal } from "./describe-refusal.ts";
import { findRiskAbove } from "./find-risk.ts";
import { isRoot } from "./is-root.ts";
import { makeOwnFolder } from "./make-own-folder.ts";
import { NoBrowserError } from "./no-browser-error.ts";
import { type BorrowedFolder, borrowPrivateFolder } from "./private-folder.ts";
import { RefusedFolderError } from "./refused-folder-error.ts";

/** Where the things of a browser are kept: in the cache, and what cannot be kept there, in a folder of this run. */
export interface BrowserStore {
  /**
   * Works in the cache, or where that is refused, once more in a private folder among the temporary files;
   * `onRefused` is then told why.
   *
   * @throws NoBrowserError where both are refused, with the reasons of both; what the work throws for other reasons.
   */
  keep<T>(work: (folder: string) => Promise<T>, onRefused?: (reason: string) => void): Promise<T>;
  /** Removes the private folder, unless another store uses it. */
  close(): void;
}

/** Where a store may put things. */
export interface StoreOptions {
  /** Gives the path of the cache, or throws a RefusedFolderError. */
  readonly cache: () => string;
  readonly environment: NodeJS.ProcessEnv;
}

/** Opens a store; nothing is made before there is something to keep. */
export function openStore({ cache, environment }: StoreOptions): BrowserStore {
  let borrowed: BorrowedFolder | undefined;

  async function keepInCache<T>(work: Work<T>): Promise<Kept<T>> {
    // Where there is no home, there is no path to name.
    let folder = "/";
    try {
      // Chromium works in a folder of its own, from where a relative path would lead elsewhere.
      folder = resolve(cache());
      await makeOwnFolder(folder);
      const risk = await findRiskAbove(folder);
      if (risk !== undefined) throw new RefusedFolderError(risk);
      return { result: await work(folder) };
    } catch (error) {
      return { refusal: refusalOf(error, folder) };
    }
  }

  async function keepForNow<T>(work: Work<T>): Promise<Kept<T>> {
    const parent = resolve(environment.TMPDIR || tmpdir());
    try {
      borrowed ??= await borrowPrivateFolder(parent);
      return { result: await work(borrowed.path) };
    } catch (error) {
      const folder = borrowed?.path ?? parent;
      return { refusal: refusalOf(error, folder).replaceAll(folder, parent) };
    }
  }

  return {
    async keep(work, onRefused) {
      const kept = await keepInCache(work);
      if ("result" in kept) return kept.result;
      onRefused?.(kept.refusal);
      const keptForNow = await keepForNow(work);
      if ("result" in keptForNow) return keptForNow.result;
      throw new NoBrowserError(noPlace(kept.refusal, keptForNow.refusal));
    },
    close() {
      borrowed?.giveBack();
      borrowed = undefined;
    },
  };
}

type Work<T> = (folder: string) => Promise<T>;

/** What came of the work, or why it could not be done there. */
type Kept<T> = { readonly result: T } | { readonly refusal: string };

/** @throws the error where it has nothing to do with the folder. */
function refusalOf(error: unknown, folder: string): string {
  const refusal = describeRefusal(error, folder);
  if (refusal === undefined) throw error;
  return refusal;
}

function noPlace(...refusals: readonly string[]): string {
  return [
    "There is no place for a browser and its files.",
    ...refusals.map((refusal) => `  ${refusal}`),
    isRoot()
      ? "Name another folder for temporary files in TMPDIR."
      : "Name another folder for caches in XDG_CACHE_HOME, or one for temporary files in TMPDIR.",
  ].join("\n");
}
