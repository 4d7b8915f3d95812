import type { ProjectConfig } from "@stackmatrix/core";

/** The folders that targets of a configuration own whole. */
export function ownedFolders({ targets }: ProjectConfig): readonly string[] {
  return Object.values(targets).flatMap((target) => target?.dir ?? []);
}
