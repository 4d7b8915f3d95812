import { join, relative, sep } from "node:path";
import { watch } from "chokidar";

/** What to watch, and whom to tell. */
export interface WatchOptions {
  /** A folder of which only the parts named here are watched. */
  readonly root: string;
  /** Files in the root, by name. */
  readonly files: readonly string[];
  /** Absolute; one that lies in the root need not exist yet. */
  readonly folders: readonly string[];
  /** Takes the absolute path of what was added, changed or removed. */
  readonly onChange: (path: string) => void;
  /** Takes what the system refuses later on. */
  readonly onError: (error: unknown) => void;
}

/**
 * Watches folders, so that files which are replaced, moved or made anew are seen, too; resolves when it sees all, and
 * gives the way to end it.
 */
export async function watchFolders(options: WatchOptions): Promise<() => Promise<void>> {
  const { root, files, folders, onChange, onError } = options;
  const watcher = watch([root, ...folders], { ignoreInitial: true, ignored: (path) => !isWatched(path) });
  watcher.on("all", (_, path) => onChange(path));
  await new Promise<void>((resolve, reject) => {
    watcher.once("ready", resolve).once("error", reject);
  });
  watcher.on("error", onError);
  return () => watcher.close();

  function isWatched(path: string): boolean {
    const folder = folders.find((candidate) => path === candidate || isBelow(candidate, path));
    if (folder !== undefined) return !relative(folder, path).split(sep).some(isLeftOut);
    if (path === root || files.some((file) => path === join(root, file))) return true;
    // What lies between the root and a folder, which may be made later.
    return folders.some((candidate) => isBelow(path, candidate)) && isBelow(root, path);
  }
}

function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder + sep);
}

/** What tools write and people do not. */
const leftOut: ReadonlySet<string> = new Set(["dist", "node_modules", "schema"]);

function isLeftOut(name: string): boolean {
  return name.startsWith(".") || leftOut.has(name);
}
