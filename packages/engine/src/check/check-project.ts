import type { Diagnostic, SourceFile } from "@stackmatrix/core";
import type { Tool } from "../memo/tool-fingerprint.ts";
import { chooseTargets } from "../project/choose.ts";
import { loadProject } from "../project/load-project.ts";
import type { Drift } from "./compare-artifacts.ts";

/** What to compare. */
export interface CheckOptions {
  readonly tool: Tool;
  /** All committed targets where it is missing. */
  readonly only: readonly string[] | undefined;
}

/** How what is committed differs from what would be written. */
export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the diagnostics point into. */
  readonly sources: readonly SourceFile[];
  /** Missing where the data is wrong. */
  readonly drift?: Drift;
  /** The targets that were compared. */
  readonly names: readonly string[];
}

/**
 * Compares what is committed with what would be written; finishes nothing and writes nothing.
 *
 * @throws {RequestError} when a target is asked for that is not committed
 */
export async function checkProject(root: string, { only, tool }: CheckOptions): Promise<CheckResult> {
  const { targets } = tool;
  const { project, diagnostics, sources } = await loadProject(root, { targets });
  if (project === undefined) return { diagnostics, sources, names: [] };
  const { checkTarget } = await import("./check-target.ts");
  const { findDrift } = await import("./find-drift.ts");
  const { openComparison } = await import("./open-comparison.ts");
  const { placeInConfig } = await import("../project/place-in-config.ts");
  const { config } = project;
  const committed = project.targets.filter(({ name }) => config.targets[name]?.committed === true);
  if (only === undefined && committed.length === 0) {
    const location = placeInConfig(project.configFile, ["targets"], "key");
    const nothing = { code: "target/none-committed", location, args: {} } as const;
    return { diagnostics: [...diagnostics, nothing], sources, names: [] };
  }
  const names = chooseTargets(
    committed.map(({ name }) => name),
    only,
    "committed target",
  );
  const chosen = committed.filter(({ name }) => names.includes(name));
  const comparison = openComparison(project, tool);
  const checked = await Promise.all(chosen.map((target) => checkTarget(comparison, target)));
  return {
    diagnostics: [...diagnostics, ...checked.flatMap((one) => one.diagnostics)],
    sources: [...sources, ...checked.flatMap((one) => one.sources)],
    drift: findDrift(root, checked),
    names,
  };
}
