import type { Outcome, ProjectConfig, SourceFile, TargetEntry } from "@stackmatrix/core";
import { readSourceFile } from "@stackmatrix/core/node";
import { configName } from "./config-name.ts";
import type { LoadedTargets } from "./load-targets.ts";

/** A configuration as it was read, and what it was checked against. */
export interface ReadConfigFile extends LoadedTargets {
  /** Missing where it could not be read. */
  readonly configFile?: SourceFile;
  readonly outcome: Outcome<ProjectConfig>;
}

/** Reads the configuration of a project, which may name these targets. */
export async function readConfigFile(root: string, entries: readonly TargetEntry[]): Promise<ReadConfigFile> {
  const { readConfig } = await import("@stackmatrix/core");
  const { loadTargets } = await import("./load-targets.ts");
  const loaded = await loadTargets(entries);
  const read = readSourceFile(root, configName);
  if (!("file" in read)) return { ...loaded, outcome: { ok: false, diagnostics: [read.diagnostic] } };
  return { ...loaded, configFile: read.file, outcome: readConfig(read.file, loaded.configSchema) };
}
