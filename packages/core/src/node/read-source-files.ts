import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { SourceFile } from "../source-file.ts";
import { diagnoseRefusal } from "./diagnose-refusal.ts";
import { isInside } from "./is-inside.ts";
import { readSourceFile } from "./read-source-file.ts";

/** What a folder holds, and what of it could not be read. */
export interface SourceFiles {
  readonly files: readonly SourceFile[];
  /** Paths of what lies there besides and is never read; those of folders end with a slash. */
  readonly strays: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Folders beside those of the kinds that hold what tools make, not what people write. */
const skippedFolders: ReadonlySet<string> = new Set(["dist", "node_modules", "schema"]);

/** Reads every file under a folder of the project that may be data, sorted by path; paths are relative to the root, with forward slashes. */
export function readSourceFiles(root: string, folder: string): SourceFiles {
  const { paths, strays, diagnostics } = listSourceFiles(root, folder);
  const results = paths.map((path) => readSourceFile(root, path));
  return {
    files: results.flatMap((result) => ("file" in result ? [result.file] : [])),
    strays,
    diagnostics: [
      ...diagnostics,
      ...results.flatMap((result) => ("file" in result ? [] : [result.diagnostic])),
    ],
  };
}

/** The files of a folder that may be data, what else it holds, and what in it is neither file nor folder of ours. */
export interface SourcePaths {
  readonly paths: readonly string[];
  readonly strays: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Names every file that `readSourceFiles` reads, in its order. */
export function listSourceFiles(root: string, folder: string): SourcePaths {
  const paths: string[] = [];
  const strays: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const boundary = realpathSync(join(root, folder));
  for (const found of walk(root, folder, { boundary, isTop: true })) {
    if (typeof found !== "string") diagnostics.push(found);
    else (mayBeData(found, folder) ? paths : strays).push(found);
  }
  return { paths: paths.sort(), strays: strays.sort(), diagnostics };
}

/** Entities lie one folder down, or all of a kind in one file; beside those, manifests in JSON tell of the data. */
function mayBeData(path: string, folder: string): boolean {
  const isTop = !path.slice(folder.length + 1).includes("/");
  return path.endsWith(".yaml") || (isTop && path.endsWith(".json"));
}

interface Walk {
  /** The folder that links must not leave, without links in its own path. */
  readonly boundary: string;
  /** Whether the folder is that of the data itself; below the folders of the kinds nothing is entered. */
  readonly isTop: boolean;
}

function* walk(root: string, folder: string, { boundary, isTop }: Walk): Iterable<Diagnostic | string> {
  const entries = entriesOf(root, folder);
  if ("code" in entries) return yield entries;
  for (const entry of entries) {
    // What starts with a dot belongs to editors and systems, such as the broken links by which Emacs locks a file.
    const name = entry.name.toString("utf8");
    if (name.startsWith(".")) continue;
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
    else if (isTop && skippedFolders.has(name)) continue;
    else {
      yield `${path}/`;
      if (isTop) yield* walk(root, path, { boundary, isTop: false });
    }
  }
}

function entriesOf(root: string, folder: string): readonly Dirent<Buffer>[] | Diagnostic {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true, encoding: "buffer" });
  } catch (error) {
    return diagnoseRefusal(error, folder);
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
