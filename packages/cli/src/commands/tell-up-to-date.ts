import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportFormat, SourceFile } from "@stackmatrix/core";
import type { UpToDate } from "@stackmatrix/engine";
import { type ExitCode, exitCode } from "../program/exit-code.ts";
import type { Program } from "../program/shell.ts";
import { nothingToDo } from "../words/summarize-writing.ts";

/** Says that nothing is to be done, and what is wrong all the same with files that were written. */
export async function tellUpToDate(
  program: Program,
  root: string,
  format: ReportFormat,
  { files, told }: UpToDate,
): Promise<ExitCode> {
  const answer = { written: [], unchanged: files, removed: [] };
  if (told.length === 0) {
    const all = { ok: true, ...answer, diagnostics: [] };
    program.out(format === "json" ? `${JSON.stringify(all, undefined, 2)}\n` : nothingToDo(files));
    return exitCode.ok;
  }
  const { report } = await import("../words/report.ts");
  const sources = told.flatMap(({ location: { path } }) => readIfThere(root, path));
  const code = await report(program, format, { diagnostics: told, sources, answer });
  if (format !== "json") program.out(nothingToDo(files));
  return code;
}

/** The text that a diagnostic points into; without it, there is only its place to show. */
function readIfThere(root: string, path: string): readonly SourceFile[] {
  try {
    return [{ path, text: readFileSync(join(root, path), "utf8") }];
  } catch {
    return [];
  }
}
