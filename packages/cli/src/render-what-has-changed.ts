import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { PrintProfile, ReportFormat } from "@stackmatrix/core";
import { removeDeadStages } from "@stackmatrix/core/node";
import { readTargetNames } from "./choose-targets.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { findProject } from "./find-project.ts";
import { findUpToDate } from "./find-up-to-date.ts";
import type { Shell } from "./shell.ts";
import { nothingToDo } from "./summarize-writing.ts";

/** What `render` may be told. */
export interface RenderOptions {
  readonly check?: boolean;
  readonly only?: string;
  readonly locale?: string;
  readonly profile?: readonly PrintProfile[];
  readonly out?: string;
  readonly force?: boolean;
  readonly format: ReportFormat;
}

/** Makes the outputs that are not as they would be made, or says how those on the disk differ. */
export async function renderWhatHasChanged(shell: Shell, options: RenderOptions): Promise<ExitCode> {
  const { check, only, locale, profile, out, force, format } = options;
  const root = findProject(shell.cwd);
  const names = only === undefined ? undefined : readTargetNames(only);
  if (!check && !force && locale === undefined && profile === undefined && out === undefined) {
    const files = await findUpToDate(root, names, shell.env);
    if (files !== undefined) {
      removeDeadStages(root);
      const answer = { ok: true, written: [], unchanged: files, removed: [], diagnostics: [] };
      shell.out(format === "json" ? `${JSON.stringify(answer, undefined, 2)}\n` : nothingToDo(files));
      return exitCode.ok;
    }
  }
  if (check) {
    const { checkProject } = await import("./check-project.ts");
    return checkProject(shell, root, { names, format });
  }
  const { writeProject } = await import("./write-project.ts");
  const elsewhere = out === undefined ? undefined : folderFor(resolve(shell.cwd, out));
  return writeProject(shell, root, {
    names,
    locale,
    profiles: profile,
    elsewhere,
    force: force ?? false,
    format,
  });
}

/** The folder itself; that a file is in its place is better known before all is printed. */
function folderFor(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new Failure(exitCode.usage, `${path} is a file; --out takes a folder`);
  return path;
}
