import type { Artifact } from "@stackmatrix/core";
import { followRepository, putInPlace, type Stage, stageFiles } from "@stackmatrix/engine";
import type { Shell } from "../program/shell.ts";

/** Writes files of a project that are none of its outputs, each whole, all or none. */
export async function writeFiles(
  { disk }: Pick<Shell, "disk">,
  root: string,
  files: readonly Artifact[],
): Promise<Stage> {
  const stage = await stageFiles(root, await followRepository(root, files), { disk });
  putInPlace(stage);
  return stage;
}
