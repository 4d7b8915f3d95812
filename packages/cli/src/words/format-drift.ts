import type { Drift } from "@stackmatrix/engine";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** Lines that may differ before a diff is more work than it is worth. */
export const maxEdits = 5000;

/** A unified diff for each file that would change, and the names of those that are missing or stray. */
export function formatDrift({ missing, stale, stray }: Drift): string {
  return [
    ...stale.map(({ path, actual, expected }) => formatDiff(path, actual, expected)),
    ...missing.map(({ path }) => `Missing: ${path}\n`),
    ...stray.map((path) => `Stray: ${path}\n`),
  ].join("");
}

function formatDiff(path: string, actual: string, expected: string): string {
  const patch = createTwoFilesPatch(path, path, actual, expected, "on the disk", "from the data", {
    maxEditLength: maxEdits,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch ?? `Stale: ${path} (too different to show)\n`;
}
