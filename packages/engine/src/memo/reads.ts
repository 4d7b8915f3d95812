import { hash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import type { FoundFile } from "@stackmatrix/core";
import { isGlob } from "@stackmatrix/core/node";
import { matchFiles } from "../project/match-files.ts";
import { isAsWritten } from "./is-as-written.ts";

const folder = "folder";
const nothing = "nothing";

/** Path of each file that was asked for → hash of what was found there. */
export function hashesOf(
  asked: readonly string[],
  found: ReadonlyMap<string, FoundFile>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(asked.map((path) => [path, hashOf(found.get(path))]));
}

function hashOf(one: FoundFile | undefined): string {
  if (one === undefined) return nothing;
  if ("bytes" in one) return hash("sha256", one.bytes);
  if ("file" in one) return hash("sha256", one.file.text);
  if ("matching" in one) return matched(one.matching, one.except);
  // A file that could not be read is looked at again in each run.
  return "folder" in one ? folder : "";
}

/** What matched a pattern, and where nothing was looked for. */
function matched(matching: readonly string[], except: readonly string[]): string {
  return JSON.stringify([hash("sha256", matching.join("\n")), ...except]);
}

function isMatchedAsBefore(root: string, glob: string, expected: string): boolean {
  const except = foldersIn(expected);
  return except !== undefined && matched(matchFiles(root, glob, except), except) === expected;
}

/** The folders in which nothing was looked for; nothing where what was left is broken. */
function foldersIn(expected: string): readonly string[] | undefined {
  try {
    const [, ...except]: readonly string[] = JSON.parse(expected);
    return except;
  } catch {
    return undefined;
  }
}

/** Whether all that was found is still there, and nothing else. */
export function isAsFound(root: string, reads: Readonly<Record<string, string>>): boolean {
  return Object.entries(reads).every(([path, expected]) => {
    if (isGlob(path)) return isMatchedAsBefore(root, path, expected);
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    if (stats === undefined || expected === nothing) return stats === undefined && expected === nothing;
    return stats.isDirectory() ? expected === folder : isAsWritten(join(root, path), expected);
  });
}
