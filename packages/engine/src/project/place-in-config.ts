import { type Location, parseYaml, type SourceFile, type ValuePath } from "@stackmatrix/core";

/** The place of a path in the configuration. */
export function placeInConfig(configFile: SourceFile, path: ValuePath): Location {
  const parsed = parseYaml(configFile);
  return parsed.ok ? parsed.value.locate(path) : { path: configFile.path };
}
