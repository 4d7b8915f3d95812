import type { Outcome, SourceFile } from "@stackmatrix/core";
import { parseYaml, validateFile } from "@stackmatrix/core";
import { type ThemeManifest, themeManifest } from "./theme-manifest.ts";

/** Reads a `theme.yaml`. */
export function readThemeManifest(source: SourceFile): Outcome<ThemeManifest> {
  const file = parseYaml(source);
  return file.ok ? validateFile(file.value, themeManifest) : file;
}
