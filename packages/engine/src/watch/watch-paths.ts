import { sep } from "node:path";
import { watch } from "chokidar";

/** What to watch, and whom to tell. */
export interface WatchPathsOptions {
  /** A folder of which only the parts named here are watched; absolute. */
  readonly root: string;
  /** Files and folders, absolute; those in the root need not exist yet. */
  readonly paths: readonly string[];
  /** Folders that are not looked into, though they lie in others. */
  readonly except: readonly string[];
  /** Takes the absolute path of what was added, changed or removed. */
  readonly onChange: (path: string) => void;
  /** Takes what the system refuses later on. */
  readonly onError: (error: unknown) => void;
}

/**
 * Watches files and folders, so that files which are replaced, moved or made anew are seen, too; resolves when it sees all, and
 * gives the way to end it.
 */
export async function watchPaths(options: WatchPathsOptions): Promise<() => Promise<void>> {
  const { root, paths, except, onChange, onError } = options;
  const outside = paths.filter((path) => !isBelow(root, path));
  const watcher = watch([root, ...outside], {
    ignoreInitial: true,
    ignored: (path) => !isWatched(path),
  });
  watcher.on("all", (_, path) => onChange(path));
  await new Promise<void>((resolve, reject) => {
    watcher.once("ready", resolve).once("error", reject);
  });
  watcher.on("error", onError);
  return () => watcher.close();

  function isWatched(path: string): boolean {
    if (path === root) return true;
    if (except.some((folder) => path === folder || isBelow(folder, path))) return false;
    const within = paths.find((watched) => path === watched || isBelow(watched, path));
    if (within !== undefined) return !path.slice(within.length).split(sep).some(isLeftOut);
    // What lies on the way to what is watched, which may be made later.
    return paths.some((watched) => isBelow(path, watched)) && isBelow(root, path);
  }
}

function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder + sep);
}

function isLeftOut(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}
