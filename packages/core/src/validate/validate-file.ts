import type * as z from "zod";
import type { Outcome } from "../outcome.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";
import { diagnoseIssues } from "./diagnose-issues.ts";
import { numbersAsAsked } from "./numbers-as-asked.ts";

/** Checks one file by itself against the schema of what it should hold, which may miss more in it than that says. */
export function validateFile<Schema extends z.ZodType>(
  file: ParsedFile,
  schema: Schema,
  missing: readonly z.core.$ZodIssue[] = [],
): Outcome<z.infer<Schema>> {
  const first = schema.safeParse(file.value);
  if (first.success) return outcomeOf(first.data, file);
  // Numbers that are to be texts, or say more than their value, are rare: only what is refused is looked through.
  const value = numbersAsAsked(file.value, schema);
  const second = schema.safeParse(value);
  if (second.success) return outcomeOf(second.data, { ...file, value });
  const issues = [...second.error.issues, ...missing];
  return { ok: false, diagnostics: diagnoseIssues({ ...file, value }, schema, issues) };

  function outcomeOf(data: z.infer<Schema>, read: ParsedFile): Outcome<z.infer<Schema>> {
    if (missing.length === 0) return { ok: true, value: data, diagnostics: [] };
    return { ok: false, diagnostics: diagnoseIssues(read, schema, missing) };
  }
}
