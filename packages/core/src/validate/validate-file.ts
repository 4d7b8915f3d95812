import type * as z from "zod";
import type { Outcome } from "../outcome.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";
import { diagnoseIssues } from "./diagnose-issues.ts";
import { numbersAsAsked } from "./numbers-as-asked.ts";

/** Checks one file by itself against the schema of what it should hold. */
export function validateFile<Schema extends z.ZodType>(
  file: ParsedFile,
  schema: Schema,
): Outcome<z.infer<Schema>> {
  const first = schema.safeParse(file.value);
  if (first.success) return { ok: true, value: first.data, diagnostics: [] };
  // Numbers that are to be texts, or say more than their value, are rare: only what is refused is looked through.
  const value = numbersAsAsked(file.value, schema);
  const second = schema.safeParse(value);
  if (second.success) return { ok: true, value: second.data, diagnostics: [] };
  return { ok: false, diagnostics: diagnoseIssues({ ...file, value }, schema, second.error.issues) };
}
