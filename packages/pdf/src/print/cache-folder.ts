import { existsSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { homeFolder } from "./home-folder.ts";
import { isRoot } from "./is-root.ts";
import { RefusedFolderError } from "./refused-folder-error.ts";

/**
 * Says where unpacked browsers are kept; for root, where the user that Chromium runs as can read them.
 *
 * @throws RefusedFolderError where this user has no home.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env, root = isRoot()): string {
  if (root) return "/var/cache/stackmatrix";
  const { XDG_CACHE_HOME } = environment;
  // Relative paths are to be passed over (XDG Base Directory Specification).
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, "stackmatrix");
  const home = homeFolder(environment);
  if (home === undefined) throw new RefusedFolderError("this user has no home folder");
  if (!existsSync(home)) throw new RefusedFolderError(`the home folder ${home} is not there`);
  return join(home, ".cache", "stackmatrix");
}
