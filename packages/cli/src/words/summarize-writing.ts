import type { WriteReport } from "@stackmatrix/engine";
import { count } from "./count.ts";

/** Paths that a summary names; the rest it counts. */
const maxListed = 20;

/** Says what was done to the disk, and what else was done for it. */
export function summarizeWriting(
  { written, unchanged, removed }: WriteReport,
  summaries: readonly string[],
): string {
  if (written.length + removed.length + summaries.length === 0) return nothingToDo(unchanged.length);
  const parts = [
    `Wrote ${count(written.length, "file")}`,
    ...(removed.length > 0 ? [`removed ${removed.length}`] : []),
    `left ${unchanged.length} as they were`,
    ...summaries,
  ];
  const listed = [...written, ...removed.map((path) => `${path} (removed)`)];
  const lines = listed.slice(0, maxListed).map((path) => `  ${path}\n`);
  const rest = listed.length - lines.length;
  return `${parts.join(", ")}.\n${lines.join("")}${rest > 0 ? `  and ${rest} more\n` : ""}`;
}

/** Says that all files of the targets asked for are as they should be. */
export function nothingToDo(files: number): string {
  return `Nothing to do: ${count(files, "file")} ${files === 1 ? "is" : "are"} up to date.\n`;
}
