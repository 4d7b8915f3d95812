import type { WatchedRun } from "@stackmatrix/engine";
import { count } from "./count.ts";

/** A line about what came of a change, and how long it took; nothing of what follows behind and had nothing to do. */
export function summarizeRun({ isFinishing, milliseconds, outcome, paths }: WatchedRun): string | undefined {
  if ("error" in outcome) return undefined;
  const { summaries, written: report } = outcome;
  const what = isFinishing ? "sheets" : changed(paths);
  const at = new Date().toTimeString().slice(0, 8);
  if (report === undefined) return isFinishing ? undefined : `${at} ${what}: left as it was\n`;
  const { removed, unchanged, written } = report;
  if (isFinishing && written.length + removed.length === 0) return undefined;
  const parts = [
    `${count(written.length, "file")} in ${durationOf(milliseconds)}`,
    ...(removed.length > 0 ? [`removed ${removed.length}`] : []),
    ...(paths.length === 0 && !isFinishing ? [`left ${unchanged.length} as they were`] : []),
    ...summaries,
  ];
  return `${at} ${what}: ${parts.join(", ")}\n`;
}

function changed(paths: readonly string[]): string {
  const [first, ...others] = paths;
  if (first === undefined) return "all";
  return others.length === 0 ? first : `${first} and ${count(others.length, "other")}`;
}

function durationOf(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
