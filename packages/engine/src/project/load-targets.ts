import { type ProjectConfig, projectConfig, type SomeTarget, type TargetEntry } from "@stackmatrix/core";
import type * as z from "zod";

/** Targets that were loaded, and the schema of a configuration that may name them. */
export interface LoadedTargets {
  readonly targets: readonly SomeTarget[];
  readonly configSchema: z.ZodType<ProjectConfig>;
}

/** Loads all targets of a list: the configuration is read alike whichever of them is asked for. */
export async function loadTargets(entries: readonly TargetEntry[]): Promise<LoadedTargets> {
  const known = loaded.get(entries) ?? load(entries);
  loaded.set(entries, known);
  return known;
}

const loaded = new WeakMap<readonly TargetEntry[], Promise<LoadedTargets>>();

async function load(entries: readonly TargetEntry[]): Promise<LoadedTargets> {
  const targets = await Promise.all(entries.map((entry) => entry.load()));
  const schemas = Object.fromEntries(targets.map(({ name, options }) => [name, options]));
  return { targets, configSchema: projectConfig(schemas) };
}
