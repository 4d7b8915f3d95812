import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { ReportFormat } from "@stackmatrix/core";
import type { RenderOptions as EngineOptions } from "@stackmatrix/engine";
import { findUpToDate } from "@stackmatrix/engine/up-to-date";
import { targetsAskedFor } from "../options/targets-asked-for.ts";
import { type ExitCode, exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";
import type { Program } from "../program/shell.ts";
import { findProject } from "../project/find-project.ts";
import { readTargetNames } from "../project/read-target-names.ts";
import { summarizeWriting } from "../words/summarize-writing.ts";
import { tellUpToDate } from "./tell-up-to-date.ts";

/** What `render` may be told; options that targets bring are there by their own names. */
export interface RenderOptions {
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly explain?: string;
  readonly only?: string;
  readonly locale?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly format: ReportFormat;
}

/** Makes the outputs that are not as they would be made, or says how those on the disk differ. */
export async function renderWhatHasChanged(program: Program, options: RenderOptions): Promise<ExitCode> {
  const { check, only: list, locale, out, force = false, format, explain: file, watch } = options;
  const { disk, env: environment, tool } = program;
  const root = findProject(program.cwd);
  const narrow = await narrowedBy(program, options);
  const only = targetsAskedFor(list === undefined ? undefined : readTargetNames(list, tool.targets), narrow);
  if (file !== undefined) {
    const { explain } = await import("./explain.ts");
    return explain(program, root, { file, format });
  }
  if (watch) {
    const { renderAndWatch } = await import("./render-and-watch.ts");
    return renderAndWatch(program, root, only);
  }
  if (!check && !force && locale === undefined && narrow.length === 0 && out === undefined) {
    const proven = await findUpToDate(root, { tool, only, environment });
    if (proven !== undefined) return tellUpToDate(program, root, format, proven);
  }
  if (check) {
    const { reportDrift } = await import("./report-drift.ts");
    return reportDrift(program, root, { only, format });
  }
  const elsewhere = out === undefined ? undefined : folderFor(resolve(program.cwd, out));
  const progress = (text: string) => {
    if (program.tty) program.err(`\u001b[2K\r${text}`);
  };
  return write(program, root, format, {
    tool,
    only,
    locale,
    narrow,
    elsewhere,
    force,
    environment,
    disk,
    progress,
  });
}

async function write(
  program: Program,
  root: string,
  format: ReportFormat,
  options: EngineOptions,
): Promise<ExitCode> {
  const { renderProject } = await import("@stackmatrix/engine");
  const { report } = await import("../words/report.ts");
  // Each browser may have the same to say.
  const notices = new Set<string>();
  const rendered = renderProject(root, { ...options, notice: (sentence) => notices.add(sentence) });
  const { failures, left, summaries, written, ...findings } = await rendered.finally(() => {
    for (const sentence of notices) program.err(`stackmatrix: ${sentence}\n`);
  });
  for (const sentence of failures) program.err(`stackmatrix: ${sentence}\n`);
  const answer = written && { answer: { ...written, unchanged: written.unchanged.length } };
  const code = await report(program, format, { ...findings, ...answer });
  if (written !== undefined) {
    if (code !== exitCode.ok) program.err(`Left as they were: ${left.join(", ")}.\n`);
    if (format !== "json") program.out(summarizeWriting(written, summaries));
  }
  if (code !== exitCode.ok) return code;
  return failures.length > 0 ? exitCode.machine : exitCode.ok;
}

/** What options of targets say; a command line without any need not load what reads them. */
async function narrowedBy({ tool }: Program, options: RenderOptions): Promise<EngineOptions["narrow"]> {
  if (Object.keys(options).length === 1) return [];
  const { readTargetOptions } = await import("../options/target-options.ts");
  return readTargetOptions(tool.targets, { ...options });
}

/** The folder itself; that a file is in its place is better known before all is made. */
function folderFor(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new Failure(exitCode.usage, `${path} is a file; --out takes a folder`);
  return path;
}
