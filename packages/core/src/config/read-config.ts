import type * as z from "zod";
import { compareDiagnostics } from "../diagnostic/compare-diagnostics.ts";
import type { Outcome } from "../outcome.ts";
import { parseYaml } from "../parse/parse-yaml.ts";
import type { SourceFile } from "../source-file.ts";
import { validateFile } from "../validate/validate-file.ts";
import type { ProjectConfig } from "./project-config.ts";

/** Reads the text of `stackmatrix.yaml`, given the schema that `projectConfig` makes for the targets there are. */
export function readConfig(source: SourceFile, schema: z.ZodType<ProjectConfig>): Outcome<ProjectConfig> {
  const file = parseYaml(source);
  const outcome = file.ok ? validateFile(file.value, schema) : file;
  return { ...outcome, diagnostics: [...outcome.diagnostics].sort(compareDiagnostics) };
}
