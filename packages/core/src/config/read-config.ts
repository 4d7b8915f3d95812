import { compareDiagnostics } from "../diagnostic/compare-diagnostics.ts";
import type { Outcome } from "../outcome.ts";
import { parseYaml } from "../parse/parse-yaml.ts";
import type { SourceFile } from "../source-file.ts";
import { validateFile } from "../validate/validate-file.ts";
import { type ProjectConfig, projectConfig } from "./project-config.ts";

/** Reads the text of `stackmatrix.yaml`. */
export function readConfig(source: SourceFile): Outcome<ProjectConfig> {
  const file = parseYaml(source);
  const outcome = file.ok ? validateFile(file.value, projectConfig) : file;
  return { ...outcome, diagnostics: [...outcome.diagnostics].sort(compareDiagnostics) };
}
