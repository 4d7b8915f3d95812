import { relative, sep } from "node:path";

/** Whether a path is the folder itself or lies in it; both absolute, links already resolved. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !/^[a-zA-Z]:|^[\\/]/.test(way));
}
