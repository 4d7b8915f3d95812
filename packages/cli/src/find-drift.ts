import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Artifact } from "@stackmatrix/core";
import type { Project } from "@stackmatrix/core/node";
import { compareArtifacts, type Drift, listFiles, type OutputFile } from "@stackmatrix/core/node";
import { folderOf } from "./folder-of.ts";
import type { TargetName } from "./target.ts";

/** Compares what targets would write with what is on the disk; only text can be compared, so prints are left out. */
export function findDrift(
  { root, config }: Project,
  files: ReadonlyMap<TargetName, readonly OutputFile[]>,
): Drift {
  const outputs = [...files.values()].flat();
  const artifacts = outputs.filter((file): file is Artifact => typeof file.content === "string");
  const binary = new Set(outputs.filter((file) => typeof file.content !== "string").map(({ path }) => path));
  const owned = [...files.keys()].map((name) => folderOf(config, name)).filter((folder) => folder !== "");
  const paths = new Set([
    ...owned.flatMap((folder) => listFiles(root, folder)),
    ...artifacts.map(({ path }) => path),
  ]);
  const comparable = [...paths].filter((path) => !binary.has(path) && !path.endsWith(".pdf"));
  return compareArtifacts(artifacts, new Map(comparable.flatMap((path) => readIfThere(root, path))));
}

function readIfThere(root: string, path: string): [string, string][] {
  try {
    return [[path, readFileSync(join(root, path), "utf8")]];
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
