import { type RenderResult, type WatchedRun, watchProject } from "@stackmatrix/engine";
import { type ExitCode, exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";
import type { Program } from "../program/shell.ts";
import { untilInterrupted } from "../program/until-interrupted.ts";
import { cannotWatch } from "../words/cannot-watch.ts";
import { describeSystemError } from "../words/describe-system-error.ts";
import { report } from "../words/report.ts";
import { summarizeRun } from "../words/summarize-run.ts";

/** Renders, and again after each change, with a line for each, until somebody ends it. */
export async function renderAndWatch(
  program: Program,
  root: string,
  only: readonly string[] | undefined,
): Promise<ExitCode> {
  const { disk, env: environment, tool } = program;
  const failed = Promise.withResolvers<never>();
  const interrupted = untilInterrupted();
  const tell = teller(program);
  try {
    const watch = await watchProject(root, {
      ...{ disk, environment, only, tool },
      notice: (sentence) => program.err(`stackmatrix: ${sentence}\n`),
      onRun: tell,
      onError: (error) => failed.reject(cannotWatch(error)),
    }).catch((error: unknown) => {
      throw isOfSystem(error) ? cannotWatch(error) : error;
    });
    program.out("Watching. Ctrl+C ends it.\n");
    await Promise.race([interrupted.signal, failed.promise]).finally(watch.close);
    return exitCode.ok;
  } finally {
    interrupted.ignore();
  }
}

/** Tells of runs; what is wrong is told again only when it has changed. */
function teller(program: Program): (run: WatchedRun) => Promise<void> {
  let told = "";
  return async (run) => {
    const { outcome } = run;
    if ("error" in outcome) return program.err(`${sentenceOf(outcome.error)}\n`);
    const wrong = JSON.stringify([outcome.diagnostics, outcome.failures]);
    const isNews = wrong !== told;
    if (!run.isFinishing || hasSomething(outcome)) told = wrong;
    if (isNews) await tellFindings(program, outcome);
    const line = summarizeRun(run);
    if (line !== undefined) program.out(line);
  };
}

async function tellFindings(
  program: Program,
  { diagnostics, failures, sources }: RenderResult,
): Promise<void> {
  for (const sentence of failures) program.err(`stackmatrix: ${sentence}\n`);
  await report(program, "text", { diagnostics, sources });
}

function hasSomething({ diagnostics, failures }: RenderResult): boolean {
  return diagnostics.length + failures.length > 0;
}

function sentenceOf(error: unknown): string {
  if (error instanceof Failure) return `stackmatrix: ${error.message}`;
  return `stackmatrix: ${describeSystemError(error) ?? (error instanceof Error ? error.message : String(error))}`;
}

function isOfSystem(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
