import { existsSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FoundFile, SourceFile } from "@stackmatrix/core";
import { isInside, readFileBytes, readSourceFile } from "@stackmatrix/core/node";

/** Reads what a target asks for; links are followed as long as they stay in the project, and what is not there is left out. */
export function findAsked(
  root: string,
  paths: readonly string[],
  asBytes: readonly string[] = [],
): ReadonlyMap<string, FoundFile> {
  const there = paths.filter((path) => existsSync(join(root, path)));
  return new Map(there.map((path) => [path, find(root, path, asBytes.includes(path))]));
}

function find(root: string, path: string, isBytes: boolean): FoundFile {
  const target = realpathSync(join(root, path));
  if (!isInside(realpathSync(root), target))
    return { diagnostic: { code: "file/link-outside", location: { path }, args: { target } } };
  if (statSync(target).isDirectory()) return { folder: path };
  return isBytes ? readFileBytes(root, path) : readSourceFile(root, path);
}

/** The texts among what was found. */
export function textsOf(found: ReadonlyMap<string, FoundFile>): readonly SourceFile[] {
  return [...found.values()].flatMap((one) => ("file" in one ? [one.file] : []));
}
