import type { Artifact } from "@stackmatrix/core";
import type { Disk } from "@stackmatrix/core/node";
import { openStage } from "./open-stage.ts";
import type { Stage } from "./stage.ts";

/** What is to be done at the same time. */
export interface StageOptions {
  /** Paths of files to remove. */
  readonly removed?: readonly string[];
  readonly disk?: Disk | undefined;
}

/**
 * Writes the files that differ from the disk into a staging folder of the root; nothing is in place yet.
 *
 * @throws {OutputRefusedError} when a path leads out of the root; the system's error when the disk refuses
 */
export async function stageFiles(
  root: string,
  files: Iterable<Artifact>,
  { removed, disk }: StageOptions = {},
): Promise<Stage> {
  const stage = openStage(root, disk);
  try {
    for (const file of files) await stage.add(file);
  } catch (error) {
    await stage.discard();
    throw error;
  }
  return stage.close(removed);
}
