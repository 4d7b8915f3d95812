import { formatDiagnostics, hasErrors } from "@stackmatrix/core";
import type { WatchedRun } from "@stackmatrix/engine";
import { describeSystemError } from "../words/describe-system-error.ts";

/** What has gone wrong in a run, for people; empty where nothing has. */
export function reportRun(outcome: WatchedRun["outcome"]): string {
  if ("error" in outcome) return reportError(outcome.error);
  const { diagnostics, failures, sources } = outcome;
  const errors = diagnostics.filter((diagnostic) => hasErrors([diagnostic]));
  return [...failures.map((sentence) => `${sentence}\n`), formatDiagnostics(errors, { sources })].join("");
}

function reportError(error: unknown): string {
  return `${describeSystemError(error) ?? (error instanceof Error ? error.message : String(error))}\n`;
}
