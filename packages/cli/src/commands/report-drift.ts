import type { ReportFormat } from "@stackmatrix/core";
import { checkProject, type Drift } from "@stackmatrix/engine";
import { type ExitCode, exitCode } from "../program/exit-code.ts";
import type { Program } from "../program/shell.ts";
import { annotateDrift } from "../words/annotate-drift.ts";
import { count } from "../words/count.ts";
import { formatDrift } from "../words/format-drift.ts";
import { report } from "../words/report.ts";

/** What to compare, and how to tell it. */
export interface CheckOptions {
  /** All committed targets where it is missing. */
  readonly only: readonly string[] | undefined;
  readonly format: ReportFormat;
}

/** Tells how what is committed differs from what would be written. */
export async function reportDrift(
  program: Program,
  root: string,
  { format, only }: CheckOptions,
): Promise<ExitCode> {
  const { drift, names, ...findings } = await checkProject(root, { tool: program.tool, only });
  if (drift === undefined) return report(program, format, findings);
  const code = await report(program, format, { ...findings, answer: answerOf(drift) });
  if (format === "github") program.out(annotateDrift(drift));
  if (format !== "json") program.out(formatDrift(drift));
  const isWell = code === exitCode.ok && !hasDrift(drift);
  if (format !== "json" && isWell) program.out(`No drift: ${names.join(", ")}.\n`);
  if (hasDrift(drift)) program.err(summarize(drift));
  return hasDrift(drift) ? exitCode.wrong : code;
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
