import type { Artifact } from "@stackmatrix/core";
import { listFiles } from "@stackmatrix/core/node";
import { compareArtifacts, type Drift, type TextFile } from "./compare-artifacts.ts";
import { readIfThere } from "./read-if-there.ts";

/** The files that a target would write, and the folder that it owns, where it owns one. */
export interface ComparedTarget {
  readonly files: readonly Artifact[];
  readonly folder: string | undefined;
  /** Paths of files that are known to be on the disk as they would be written. */
  readonly standing: readonly string[];
  /** How the names of files end that are not made here. */
  readonly finishes: readonly string[];
}

/** Compares what targets would write with what is on the disk; only text can be compared, so the rest is left out. */
export function findDrift(root: string, targets: readonly ComparedTarget[]): Drift {
  const outputs = targets.flatMap(({ files }) => files);
  const texts = outputs.filter((file): file is TextFile => typeof file.content === "string");
  const isPassedOver = new Set([
    ...outputs.filter((file) => typeof file.content !== "string").map(({ path }) => path),
    ...targets.flatMap(({ standing }) => standing),
  ]);
  const paths = new Set([
    ...targets.flatMap((target) => filesIn(root, target)),
    ...texts.map(({ path }) => path),
  ]);
  const comparable = [...paths].filter((path) => !isPassedOver.has(path));
  const onDisk = comparable.flatMap((path): [string, string][] => {
    const text = readIfThere(root, path);
    return text === undefined ? [] : [[path, text]];
  });
  return compareArtifacts(texts, new Map(onDisk));
}

/** What lies in a target's folder, but for what its finisher makes. */
function filesIn(root: string, { finishes, folder }: ComparedTarget): readonly string[] {
  if (folder === undefined) return [];
  return listFiles(root, folder).filter((path) => !finishes.some((ending) => path.endsWith(ending)));
}
