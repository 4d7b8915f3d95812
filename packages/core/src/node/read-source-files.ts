import { isUtf8 } from "node:buffer";
import { readdirSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { SourceFile } from "../source-file.ts";
import { isInside } from "./is-inside.ts";
import { readSourceFile } from "./read-source-file.ts";

/** What a folder holds, and what of it could not be read. */
export interface SourceFiles {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Folders that hold what tools make, not what people write. */
const skippedFolders: ReadonlySet<string> = new Set(["dist", "node_modules", "schema"]);

/** Folders below this depth are not entered; a link that leads to its own parent ends here. */
const maxDepth = 8;

/** Reads every file under a folder of the project, sorted by path; paths are relative to the root, with forward slashes. */
export function readSourceFiles(root: string, folder: string): SourceFiles {
  const { paths, diagnostics } = listSourceFiles(root, folder);
  const results = paths.map((path) => readSourceFile(root, path));
  return {
    files: results.flatMap((result) => ("file" in result ? [result.file] : [])),
    diagnostics: [
      ...diagnostics,
      ...results.flatMap((result) => ("file" in result ? [] : [result.diagnostic])),
    ],
  };
}

/** The files that a folder holds, and what in it is no file of ours. */
export interface SourcePaths {
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Names every file that `readSourceFiles` reads, in its order. */
export function listSourceFiles(root: string, folder: string): SourcePaths {
  const paths: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const boundary = realpathSync(join(root, folder));
  for (const found of walk(root, folder, { boundary, depth: 0 })) {
    if (typeof found === "string") paths.push(found);
    else diagnostics.push(found);
  }
  return { paths: paths.sort(), diagnostics };
}

interface Walk {
  /** The folder that links must not leave, without links in its own path. */
  readonly boundary: string;
  readonly depth: number;
}

function* walk(root: string, folder: string, { boundary, depth }: Walk): Iterable<Diagnostic | string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true, encoding: "buffer" })) {
    const name = entry.name.toString("utf8");
    const path = `${folder}/${name}`;
    if (!isUtf8(entry.name)) {
      yield { code: "file/name-not-utf8", location: { path }, args: { name } };
      continue;
    }
    const kind = entry.isSymbolicLink() ? kindOfLink(join(root, path), boundary) : kindOf(entry);
    if (kind === "file") yield path;
    else if (kind === "outside") {
      yield {
        code: "file/link-outside",
        location: { path },
        args: { target: readlinkSync(join(root, path)) },
      };
    } else if (kind === "other") yield { code: "file/not-regular", location: { path }, args: {} };
    else if (name.startsWith(".") || skippedFolders.has(name)) continue;
    else if (depth === maxDepth) yield { code: "file/unexpected", location: { path }, args: { name } };
    else yield* walk(root, path, { boundary, depth: depth + 1 });
  }
}

type EntryKind = "file" | "folder" | "outside" | "other";

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): EntryKind {
  if (entry.isFile()) return "file";
  return entry.isDirectory() ? "folder" : "other";
}

/** What a link leads to; a link that leads nowhere is no regular file. */
function kindOfLink(path: string, boundary: string): EntryKind {
  try {
    return isInside(boundary, realpathSync(path)) ? kindOf(statSync(path)) : "outside";
  } catch {
    return "other";
  }
}
