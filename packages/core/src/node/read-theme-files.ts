import { realpathSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { SourceFile } from "../source-file.ts";
import { isInside } from "./is-inside.ts";
import { readSourceFile } from "./read-source-file.ts";

/** The files of a theme's folder: its values, and what it says of itself. */
export const themeFileNames = ["theme.css", "theme.yaml"] as const;

/** Reads the files of a theme in a folder of the project; links are followed as long as they stay in the project. */
export function readThemeFiles(
  root: string,
  folder: string,
): { readonly files: readonly SourceFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of themeFileNames) {
    const path = `${folder}/${name}`;
    const result = readInside(root, path);
    if ("file" in result) files.push(result.file);
    else diagnostics.push(result.diagnostic);
  }
  return { files, diagnostics };
}

function readInside(root: string, path: string): ReturnType<typeof readSourceFile> {
  try {
    const target = realpathSync(join(root, path));
    if (isInside(realpathSync(root), target)) return readSourceFile(root, path);
    return { diagnostic: { code: "file/link-outside", location: { path }, args: { target } } };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
    return { diagnostic: { code: "file/missing", location: { path }, args: { name: path } } };
  }
}
