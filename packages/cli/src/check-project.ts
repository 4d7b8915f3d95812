import type { ReportFormat } from "@stackmatrix/core";
import { type Drift, loadProject, type Project } from "@stackmatrix/core/node";
import { chooseTargets } from "./choose-targets.ts";
import { count } from "./count.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { findDrift } from "./find-drift.ts";
import { formatDrift } from "./format-drift.ts";
import { renderProject } from "./render-project.ts";
import { report } from "./report.ts";
import type { Shell } from "./shell.ts";
import { type TargetName, targetNames } from "./target.ts";

/** What to compare, and how to tell it. */
export interface CheckOptions {
  /** All committed targets where it is missing. */
  readonly names: readonly TargetName[] | undefined;
  readonly format: ReportFormat;
}

/** Compares what is committed with what would be written; starts no browser and writes nothing. */
export async function checkProject(
  shell: Shell,
  root: string,
  { names, format }: CheckOptions,
): Promise<ExitCode> {
  const { project, diagnostics, sources } = await loadProject(root);
  if (project === undefined) {
    await report(shell, format, { diagnostics, sources });
    return exitCode.wrong;
  }
  const chosen = chooseTargets(committedTargets(project), names, "committed target");
  const rendered = await renderProject(project, chosen);
  const drift = findDrift(project, rendered.files);
  const isWrong = await report(shell, format, {
    diagnostics: [...diagnostics, ...rendered.diagnostics],
    sources: [...sources, ...rendered.sources],
    answer: answerOf(drift),
  });
  if (format === "github") shell.out(annotate([...drift.missing, ...drift.stale]));
  if (format !== "json") shell.out(formatDrift(drift) || `No drift: ${chosen.join(", ")}.\n`);
  if (hasDrift(drift)) shell.err(summarize(drift));
  return isWrong || hasDrift(drift) ? exitCode.wrong : exitCode.ok;
}

function hasDrift({ missing, stale, stray }: Drift): boolean {
  return missing.length + stale.length + stray.length > 0;
}

function answerOf(drift: Drift) {
  const { missing, stale, stray } = drift;
  const names = { missing: missing.map(({ path }) => path), stale: stale.map(({ path }) => path), stray };
  return { ...(hasDrift(drift) && { ok: false }), drift: names };
}

function summarize({ missing, stale, stray }: Drift): string {
  const fromData = missing.length + stale.length;
  const parts = [`${stale.length} stale`, `${missing.length} missing`, `${stray.length} stray`];
  const advice = fromData > 0 ? "Run `stackmatrix render`." : "Delete what nobody needs.";
  return `${count(fromData + stray.length, "file")} drifted: ${parts.join(", ")}. ${advice}\n`;
}

function committedTargets({ config }: Project): readonly TargetName[] {
  return targetNames.filter((name) => config.targets[name]?.committed === true);
}

function annotate(files: readonly { readonly path: string }[]): string {
  const advice = "This file is not what the data says. Run `stackmatrix render` and commit the result.";
  return files.map(({ path }) => `::error file=${path},title=drift::${advice}\n`).join("");
}
