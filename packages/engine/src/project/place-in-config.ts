import { type EntryEnd, type Location, parseYaml, type SourceFile, type ValuePath } from "@stackmatrix/core";

/** The place of a value of the configuration, or of its key; where there is none, of what would hold it. */
export function placeInConfig(configFile: SourceFile, path: ValuePath, end: EntryEnd = "value"): Location {
  const parsed = parseYaml(configFile);
  return parsed.ok ? parsed.value.locate(path, end) : { path: configFile.path };
}
