import { hash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic, SourceFile } from "@stackmatrix/core";
import { listSourceFiles, readSourceFile } from "@stackmatrix/core/node";
import type { RunMemory } from "../memo/run-memory.ts";
import { isStamped, known as knownNow } from "../memo/stamp.ts";

/** The files of a data folder, and what is known of each. */
export interface ReadData {
  readonly files: readonly SourceFile[];
  /** By path. */
  readonly known: ReadonlyMap<string, string>;
  readonly strays: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the files of a data folder; those that are remembered and to which nobody has written since are not read again. */
export function readData(root: string, folder: string, remembered?: RunMemory["files"]): ReadData {
  const { diagnostics: wrong, paths, strays } = listSourceFiles(root, folder);
  const diagnostics = [...wrong];
  const known = new Map<string, string>();
  const files = paths.flatMap((path) => {
    // Asked for before it is read: what is written to it meanwhile is seen the next time.
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    const now = Date.now();
    const before = remembered?.get(path);
    if (before !== undefined && stats !== undefined && isStamped(before.known, stats)) {
      known.set(path, before.known);
      return before.file;
    }
    const read = readSourceFile(root, path);
    if (!("file" in read)) {
      diagnostics.push(read.diagnostic);
      return [];
    }
    const its = knownNow(hash("sha256", read.file.text), stats, now);
    known.set(path, its);
    remembered?.set(path, { known: its, file: read.file });
    return read.file;
  });
  return { files, known, strays, diagnostics };
}
