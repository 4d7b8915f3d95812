import { hash } from "node:crypto";
import { type Tool, toolFingerprint } from "../memo/tool-fingerprint.ts";
import type { Project } from "../project/load-project.ts";
import type { TargetPlan } from "./plan-target.ts";

/** A hash of what all files of a target depend on, whatever they read of the entities. */
export function contextOf(
  tool: Tool,
  { config, configFile, dataset }: Project,
  { planned, reads }: TargetPlan,
): string {
  const { folder, inOneFile, info, locales, moved } = dataset;
  // What a target fills is no part of it: the plan says what of such a file counts.
  const filled = new Set(planned.map(({ path }) => path));
  const others = Object.entries(reads).filter(([path]) => !filled.has(path));
  const renamed = Object.entries(moved).map(([kind, ids]) => [kind, [...ids]]);
  const all = [configFile.text, config.targets, info, locales, folder, [...inOneFile], renamed, others];
  return hash("sha256", `${toolFingerprint(tool)}\n${JSON.stringify(all)}`);
}
