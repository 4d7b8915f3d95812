import type { ShownFile } from "./shown-file.ts";

/** The paths of files that have come, gone or changed. */
export function changedFiles(
  former: ReadonlyMap<string, ShownFile>,
  now: ReadonlyMap<string, ShownFile>,
): readonly string[] {
  const changed = [...now.values()].filter(({ hash, path }) => former.get(path)?.hash !== hash);
  const gone = [...former.keys()].filter((path) => !now.has(path));
  return [...changed.map(({ path }) => path), ...gone];
}
