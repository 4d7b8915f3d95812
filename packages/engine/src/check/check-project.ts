import type { Diagnostic, SourceFile, TargetEntry } from "@stackmatrix/core";
import { chooseTargets } from "../project/choose.ts";
import { loadProject } from "../project/load-project.ts";
import type { Drift } from "./compare-artifacts.ts";

/** What to compare. */
export interface CheckOptions {
  readonly targets: readonly TargetEntry[];
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
export async function checkProject(root: string, { only, targets }: CheckOptions): Promise<CheckResult> {
  const { project, diagnostics, sources } = await loadProject(root, { targets });
  if (project === undefined) return { diagnostics, sources, names: [] };
  const { planTarget } = await import("../render/plan-target.ts");
  const { makeTarget } = await import("../render/make-target.ts");
  const { findDrift } = await import("./find-drift.ts");
  const { readIfThere } = await import("./read-if-there.ts");
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
  const made = await Promise.all(
    chosen.map(async (target) => {
      const plan = await planTarget(project, target);
      const written = (path: string) => readIfThere(root, path)?.replaceAll("\r\n", "\n");
      const options = { ...unfinished, written };
      return { target, ...(await makeTarget(project, plan, options)) };
    }),
  );
  const drift = findDrift(
    root,
    made.map(({ files = [], name, target: { finishes = [] } }) => ({
      files,
      folder: config.targets[name]?.dir,
      finishes,
    })),
  );
  return {
    diagnostics: [...diagnostics, ...made.flatMap((one) => one.diagnostics)],
    sources: [...sources, ...made.flatMap((one) => one.sources)],
    drift,
    names,
  };
}

/** How files are made that are only compared. */
const unfinished = { locale: undefined, finishing: undefined, memo: undefined, progress: () => undefined };
