import type * as z from "zod";
import type { Outcome } from "../outcome.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";
import { diagnoseIssues } from "./diagnose-issues.ts";

/** Checks one file by itself against the schema of what it should hold. */
export function validateFile<Schema extends z.ZodType>(
  file: ParsedFile,
  schema: Schema,
): Outcome<z.infer<Schema>> {
  const result = schema.safeParse(file.value);
  if (result.success) return { ok: true, value: result.data, diagnostics: [] };
  return { ok: false, diagnostics: diagnoseIssues(file, schema, result.error.issues) };
}
