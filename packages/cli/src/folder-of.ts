import type { ProjectConfig } from "@stackmatrix/core";
import type { TargetName } from "./target.ts";

/** The folder that a target owns whole, relative to the project's root; empty for a target that owns none. */
export function folderOf({ targets }: ProjectConfig, name: TargetName): string {
  const target = targets[name];
  return target !== undefined && "dir" in target ? target.dir : "";
}
