/**
 * The engine: what a project on the disk is, what is to be done, what is remembered, and how files are put in place. It
 * knows no terminal and no target; a program gives it its list of targets. Needs Node.
 *
 * @example
 * const tool = { manifest: new URL("../package.json", import.meta.url), targets: entriesOf([markdown, csv]) };
 * const { written } = await renderProject(root, { tool, ...options });
 *
 * @module
 */

export type { Disk } from "@stackmatrix/core/node";
export { type CheckOptions, type CheckResult, checkProject } from "./check/check-project.ts";
export type { Drift, StaleFile, TextFile } from "./check/compare-artifacts.ts";
export { type Explanation, explainFile } from "./check/explain-file.ts";
export { findUpToDate, type UpToDate } from "./memo/find-up-to-date.ts";
export { filesLeft, type LeftFile, type RunMemory, startRunMemory } from "./memo/run-memory.ts";
export type { Tool } from "./memo/tool-fingerprint.ts";
export { chooseLocale } from "./project/choose.ts";
export { configName } from "./project/config-name.ts";
export { inspectTargets } from "./project/inspect-targets.ts";
export { type LoadedProject, loadProject, type Project } from "./project/load-project.ts";
export type { Narrowed } from "./project/narrowed.ts";
export { readConfigFile } from "./project/read-config-file.ts";
export {
  lockName,
  type ProjectFiles,
  type ReadOptions,
  type ReadProject,
  readProject,
} from "./project/read-project.ts";
export { RequestError } from "./project/request-error.ts";
export { entriesOf, type ListedTarget } from "./project/target-list.ts";
export { planTarget, type TargetPlan } from "./render/plan-target.ts";
export { type RenderOptions, type RenderResult, renderProject } from "./render/render-project.ts";
export {
  type ProjectWatch,
  type WatchedRun,
  type WatchOptions,
  watchProject,
} from "./watch/watch-project.ts";
export { followRepository } from "./write/follow-repository.ts";
export { inFolder } from "./write/in-folder.ts";
export { putInPlace } from "./write/put-in-place.ts";
export type { WriteReport } from "./write/put-outputs.ts";
export { OutputRefusedError } from "./write/resolve-output.ts";
export type { Stage, StagedFile } from "./write/stage.ts";
export { stageFiles } from "./write/stage-files.ts";
