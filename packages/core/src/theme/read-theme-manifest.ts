import type { Outcome } from "../outcome.ts";
import { parseYaml } from "../parse/parse-yaml.ts";
import type { SourceFile } from "../source-file.ts";
import { validateFile } from "../validate/validate-file.ts";
import { type ThemeManifest, themeManifest } from "./theme-manifest.ts";

/** Reads a `theme.yaml`. */
export function readThemeManifest(source: SourceFile): Outcome<ThemeManifest> {
  const file = parseYaml(source);
  return file.ok ? validateFile(file.value, themeManifest) : file;
}
