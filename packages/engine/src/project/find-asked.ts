import { existsSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FoundFile, SourceFile } from "@stackmatrix/core";
import { isGlob, isInside, readFileBytes, readSourceFile } from "@stackmatrix/core/node";
import { matchFiles } from "./match-files.ts";

interface AskedOptions {
  /** Those of the files that are no texts. */
  readonly asBytes?: readonly string[] | undefined;
  /** Folders in which no pattern matches. */
  readonly except?: readonly string[];
}

/**
 * Reads what a target asks for, and what matches the patterns among that; links are followed as long as they stay in the project,
 * and what is not there is left out.
 */
export function findAsked(
  root: string,
  paths: readonly string[],
  { asBytes = [], except = [] }: AskedOptions = {},
): ReadonlyMap<string, FoundFile> {
  const patterns = paths.filter(isGlob).map((glob) => ({ glob, matching: matchFiles(root, glob, except) }));
  const named = [...paths.filter((path) => !isGlob(path)), ...patterns.flatMap(({ matching }) => matching)];
  const there = named.filter((path) => existsSync(join(root, path)));
  return new Map<string, FoundFile>([
    ...patterns.map(({ glob, matching }) => [glob, { matching, except }] as const),
    ...there.map((path) => [path, find(root, path, asBytes.includes(path))] as const),
  ]);
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
