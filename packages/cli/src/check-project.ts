import type { ReportFormat } from "@stackmatrix/core";
import { loadProject, type Project } from "@stackmatrix/core/node";
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
  const amount = drift.missing.length + drift.stale.length + drift.stray.length;
  const isWrong = await report(shell, format, {
    diagnostics: [...diagnostics, ...rendered.diagnostics],
    sources: [...sources, ...rendered.sources],
    answer: {
      ...(amount > 0 && { ok: false }),
      drift: {
        missing: drift.missing.map(({ path }) => path),
        stale: drift.stale.map(({ path }) => path),
        stray: drift.stray,
      },
    },
  });
  if (format === "github") shell.out(annotate([...drift.missing, ...drift.stale]));
  if (format !== "json") shell.out(formatDrift(drift));
  if (isWrong) return exitCode.wrong;
  if (amount === 0) {
    if (format !== "json") shell.out(`No drift: ${chosen.join(", ")}.\n`);
    return exitCode.ok;
  }
  const parts = [
    `${drift.stale.length} stale`,
    `${drift.missing.length} missing`,
    `${drift.stray.length} stray`,
  ];
  shell.err(
    `${count(amount, "file")} drifted: ${parts.join(", ")}. ${adviceFor(drift.stray.length < amount)}\n`,
  );
  return exitCode.wrong;
}

function committedTargets({ config }: Project): readonly TargetName[] {
  return targetNames.filter((name) => config.targets[name]?.committed === true);
}

function annotate(files: readonly { readonly path: string }[]): string {
  const advice = "This file is not what the data says. Run `stackmatrix render` and commit the result.";
  return files.map(({ path }) => `::error file=${path},title=drift::${advice}\n`).join("");
}

function adviceFor(isRenderEnough: boolean): string {
  return isRenderEnough ? "Run `stackmatrix render`." : "Delete what nobody needs.";
}
