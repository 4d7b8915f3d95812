import { type Dirent, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { isGlob } from "@stackmatrix/core/node";

/**
 * The files of a project that match a pattern, sorted, but for those in some folders. Hidden folders and node_modules are passed over unless the pattern names
 * them, and links are not followed: what they lead to is found where it is.
 */
export function matchFiles(root: string, glob: string, except: readonly string[]): readonly string[] {
  const folders = glob.split("/").slice(0, -1);
  const first = folders.findIndex(isGlob);
  const base = first === -1 ? folders : folders.slice(0, first);
  return [...filesIn(root, base.join("/"), except)]
    .filter((path) => posix.matchesGlob(path, glob))
    .sort((a, b) => (a < b ? -1 : 1));
}

function* filesIn(root: string, folder: string, except: readonly string[]): Iterable<string> {
  for (const entry of entriesOf(join(root, folder))) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) yield path;
    else if (entry.isDirectory() && !isPassedOver(entry.name) && !except.includes(path))
      yield* filesIn(root, path, except);
  }
}

function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}

/** Nothing where there is no such folder, or nobody may look into it. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
