/** The condition under which the packages of this repository run from their sources; sources are not packed. */
const source = "@stackmatrix/source";

export const hooks = {
  /** Leaves out of a packed manifest what serves this repository alone. */
  beforePacking(manifest) {
    const { devDependencies, scripts, exports, ...rest } = manifest;
    if (typeof exports !== "object" || exports === null) return { ...rest, exports };
    const entries = Object.entries(exports).map(([path, entry]) => [path, withoutSource(entry)]);
    return { ...rest, exports: Object.fromEntries(entries.filter(([, entry]) => entry !== undefined)) };
  },
};

function withoutSource(entry) {
  // A path that leads nowhere closes what a star would open.
  if (typeof entry === "string" || entry === null) return entry;
  const { [source]: _, ...conditions } = entry;
  return Object.keys(conditions).length === 0 ? undefined : conditions;
}
