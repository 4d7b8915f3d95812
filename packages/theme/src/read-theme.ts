import { type Diagnostic, type FoundFile, type Location, nearestName } from "@stackmatrix/core";
import { readThemeManifest } from "./read-theme-manifest.ts";
import { readThemeStyle } from "./read-theme-style.ts";
import { builtInThemes, isBuiltInTheme } from "./theme-properties.ts";
import type { Theme } from "./theme-style.ts";

/** What a project's theme takes to be read: the folder, its values, and what it says of itself. */
export function themeFiles(name: string | undefined): readonly string[] {
  if (name === undefined || isBuiltInTheme(name)) return [];
  return [name, `${name}/theme.css`, `${name}/theme.yaml`];
}

/** Finds the theme of a project by its name: one that comes with the tool, or a folder of the project. */
export function readTheme(
  name: string | undefined,
  found: ReadonlyMap<string, FoundFile>,
  place: Location,
): { readonly theme?: Theme | undefined; readonly diagnostics: readonly Diagnostic[] } {
  if (name === undefined || isBuiltInTheme(name)) return { theme: name, diagnostics: [] };
  const [folder = name, ...files] = themeFiles(name);
  if (!found.has(folder)) {
    const args = { name, known: builtInThemes, nearest: nearestName(name, builtInThemes) };
    return { diagnostics: [{ code: "theme/unknown", location: place, args }] };
  }
  const there = found.get(folder);
  if (there !== undefined && !("folder" in there))
    return { diagnostics: [{ code: "file/is-file", location: place, args: { name } }] };
  const [style, manifest] = files.map((path): FoundFile => found.get(path) ?? missing(path));
  const values = style && "file" in style ? readThemeStyle(style.file) : undefined;
  return {
    theme: values?.ok ? values.value : undefined,
    diagnostics: [
      ...[style, manifest].flatMap((read) => faultsOf(read)),
      ...(values?.diagnostics ?? []),
      ...(manifest && "file" in manifest ? readThemeManifest(manifest.file).diagnostics : []),
    ],
  };
}

function missing(path: string): FoundFile {
  return { diagnostic: { code: "file/missing", location: { path }, args: { name: path } } };
}

function faultsOf(read: FoundFile | undefined): readonly Diagnostic[] {
  if (read !== undefined && "folder" in read)
    return [{ code: "file/is-folder", location: { path: read.folder }, args: {} }];
  return read !== undefined && "diagnostic" in read ? [read.diagnostic] : [];
}
