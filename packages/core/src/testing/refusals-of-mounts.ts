import { dirname } from "node:path";
import { isInside } from "../node/is-inside.ts";
import type { Refusal } from "./refusing-disk.ts";

/** What Linux refuses where these paths, absolute, are mounts: folders, or single files. */
export function refusalsOfMounts(mounts: readonly string[]): Refusal {
  const mountOf = (path: string) => mounts.findLast((mount) => isInside(mount, path));
  return ({ name, paths: [from = "", to = ""] }) => {
    if (name === "link") return mountOf(from) === mountOf(dirname(to)) ? undefined : "EXDEV";
    if (name === "unlink") return mounts.includes(from) ? "EBUSY" : undefined;
    if (name !== "rename") return undefined;
    if (mountOf(dirname(from)) !== mountOf(dirname(to))) return "EXDEV";
    return mounts.includes(from) || mounts.includes(to) ? "EBUSY" : undefined;
  };
}
