import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { formatPlace } from "../diagnostic/format-place.ts";
import type { SourceFile } from "../source-file.ts";
import { type ValidationContext, validateEntities } from "../validate/validate-entities.ts";

/** Where the files of `aProject` lie and what they are measured by: English only, in which nothing grows old. */
export const defaultContext: ValidationContext = { root: "data", locales: ["en"], staleAfterDays: 1095 };

/** Files (path → text) as they would be read. */
export function sourceFiles(files: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

/** What is wrong with files (path → text), such as "data/services/alpha.yaml:9:13 reference/unknown". */
export function problemsIn(
  files: Readonly<Record<string, string>>,
  context: Partial<ValidationContext> = {},
): string[] {
  return validateEntities(sourceFiles(files), { ...defaultContext, ...context }).diagnostics.map(inBrief);
}

/** A diagnostic without its words: place and code. */
export function inBrief({ code, location }: Diagnostic): string {
  return `${formatPlace(location)} ${code}`;
}
