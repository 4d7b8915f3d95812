import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of a file, if there is one. */
export function readIfThere(root: string, path: string): string | undefined {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && noFile.has(error.code)) return undefined;
    throw error;
  }
}

/** Nothing is there, or a folder, or a file in the way of one. */
const noFile: ReadonlySet<unknown> = new Set(["ENOENT", "EISDIR", "ENOTDIR"]);
