import type * as z from "zod";
import { compareDiagnostics } from "../diagnostic/compare-diagnostics.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Outcome } from "../outcome.ts";
import { parseYaml } from "../parse/parse-yaml.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";
import { isMapping } from "../schema/short-form.ts";
import type { SourceFile } from "../source-file.ts";
import { validateFile } from "../validate/validate-file.ts";
import { currentFormat, type ProjectConfig } from "./project-config.ts";

/**
 * Reads the text of `stackmatrix.yaml`, given the schema that `projectConfig` makes for the targets there are. Of one in
 * another format nothing else is told: its files may be right in that.
 */
export function readConfig(source: SourceFile, schema: z.ZodType<ProjectConfig>): Outcome<ProjectConfig> {
  const file = parseYaml(source);
  const formats = file.ok ? otherFormat(file.value) : [];
  if (formats.length > 0) return { ok: false, diagnostics: formats };
  const outcome = file.ok ? validateFile(file.value, schema) : file;
  return { ...outcome, diagnostics: [...outcome.diagnostics].sort(compareDiagnostics) };
}

/** Projects that say no format were written before there was a second. */
function otherFormat(file: ParsedFile): Diagnostic[] {
  if (!isMapping(file.value)) return [];
  const { format = 1 } = file.value;
  if (typeof format !== "number" || format === currentFormat) return [];
  const location = file.locate(["format"]);
  return format < currentFormat
    ? [{ code: "format/old", location, args: { format, current: currentFormat } }]
    : [{ code: "format/new", location, args: { format, current: currentFormat } }];
}
