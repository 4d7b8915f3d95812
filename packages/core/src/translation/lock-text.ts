import * as z from "zod";
import { describeDiagnostic } from "../diagnostic/catalog.ts";
import type { Diagnostic, Location } from "../diagnostic/diagnostic.ts";
import type { Outcome } from "../outcome.ts";
import { findConflictMark } from "../parse/conflict-mark.ts";
import { locateSpan } from "../parse/locate-span.ts";
import { parseYaml } from "../parse/parse-yaml.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";
import { readJson } from "../parse/read-json.ts";
import { locale, locales } from "../schema/locale.ts";
import { plainLine } from "../schema/text.ts";
import type { SourceFile } from "../source-file.ts";
import { diagnoseIssues } from "../validate/diagnose-issues.ts";
import type { TranslationLock } from "./translation-lock.ts";

const lockSchema = z.record(
  plainLine,
  z.record(plainLine, z.partialRecord(locale, z.string().regex(/^[\da-f]{16}$/, "16 hexadecimal digits"))),
);

/** Writes a lock with a line for each text, sorted, so that a changed text is one changed line. */
export function formatLock(lock: TranslationLock): string {
  const files = sortedEntries(lock).map(([file, texts]) => {
    const lines = sortedEntries(texts).map(
      ([name, hashes]) => `    ${JSON.stringify(name)}: ${formatHashes(hashes)}`,
    );
    return `  ${JSON.stringify(file)}: {\n${lines.join(",\n")}\n  }`;
  });
  return files.length === 0 ? "{}\n" : `{\n${files.join(",\n")}\n}\n`;
}

/** Reads a lock as `formatLock` writes it; what cannot be read is reported at its place. The same file gives the same lock. */
export function parseLock(source: SourceFile): Outcome<TranslationLock> {
  const known = locks.get(source) ?? parse(source);
  locks.set(source, known);
  return known;
}

const locks = new WeakMap<SourceFile, Outcome<TranslationLock>>();

function parse(source: SourceFile): Outcome<TranslationLock> {
  const read = lockSchema.safeParse(readJson(source.text));
  if (read.success) return { ok: true, value: read.data, diagnostics: [] };
  const mark = findConflictMark(source.text);
  if (mark) return invalid(locateSpan(source, mark), "a merge has left its marks");
  // JSON is YAML too, whose reader knows places.
  const file = parseYaml(source);
  const [problem] = file.ok ? problemsOf(file.value) : file.diagnostics;
  if (!problem) return invalid({ path: source.path }, "it is not JSON");
  return invalid(problem.location, describeDiagnostic(problem).message);
}

/** What JSON does not read as a lock: a number in it is no text, as it would be in a file of YAML. */
function problemsOf(file: ParsedFile): readonly Diagnostic[] {
  const { error } = lockSchema.safeParse(file.value);
  return error ? diagnoseIssues(file, lockSchema, error.issues) : [];
}

function invalid(location: Location, reason: string): Outcome<TranslationLock> {
  return { ok: false, diagnostics: [{ code: "lock/invalid", location, args: { reason } }] };
}

function formatHashes(hashes: TranslationLock[string][string]): string {
  const known = locales.filter((one) => hashes[one] !== undefined);
  return `{ ${known.map((one) => `"${one}": "${hashes[one]}"`).join(", ")} }`;
}

function sortedEntries<Value>(record: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
