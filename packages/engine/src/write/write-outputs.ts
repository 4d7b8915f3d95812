import { hash } from "node:crypto";
import { join } from "node:path";
import type { Artifact } from "@stackmatrix/core";
import { isAsWritten } from "../memo/is-as-written.ts";
import { type State, type TargetState, writeState } from "../memo/state.ts";
import { makeFolders } from "./make-folders.ts";
import { putInPlace } from "./put-in-place.ts";
import { stageFiles } from "./stage-files.ts";

/** The files of a target that are about to be written. */
export interface TargetFiles {
  readonly name: string;
  readonly files: readonly Artifact[];
  /** Whether the target owns the folder that they lie in, so that what is left there of former runs goes. */
  readonly ownsFolder: boolean;
  /** What the run knows of the target, but for the files' hashes. */
  readonly state: Omit<TargetState, "outputs">;
}

/** What a run is about to write, and under what it may be remembered. */
export interface WritePlan {
  readonly targets: readonly TargetFiles[];
  /** Whether the files are all files of their targets. */
  readonly isWhole: boolean;
  /** The state as the last run left it. */
  readonly former: State;
  /** The state to leave, but for the targets written. */
  readonly next: Omit<State, "targets">;
}

/** What was done to the disk, by path. */
export interface WriteReport {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

/** Puts files in place under the root, removes what former runs wrote and this one would not, and remembers both. */
export async function writeOutputs(root: string, plan: WritePlan): Promise<WriteReport> {
  const stage = await stageFiles(
    root,
    plan.targets.flatMap(({ files }) => files),
  );
  const removed = filesToRemove(root, plan);
  const written = stage.files.map(({ path }) => path);
  const targets = { ...statesKept(plan), ...statesOf(plan) };
  if (written.length + removed.length > 0) {
    // Were the run killed half-way, the next one would have to know of the files of both.
    await writeState(root, { ...plan.next, targets: unsettled(plan, targets) });
    putInPlace(stage, removed);
  }
  await writeState(root, { ...plan.next, targets });
  return { written, unchanged: stage.unchanged, removed };
}

/** Puts files in place under another root, and remembers nothing. */
export async function writeOutputsElsewhere(
  root: string,
  targets: readonly TargetFiles[],
): Promise<WriteReport> {
  makeFolders(root);
  const stage = await stageFiles(
    root,
    targets.flatMap(({ files }) => files),
  );
  putInPlace(stage);
  return { written: stage.files.map(({ path }) => path), unchanged: stage.unchanged, removed: [] };
}

/** Files of whole targets that are no longer produced, and that nobody has touched since we wrote them. */
function filesToRemove(root: string, { former, isWhole, targets }: WritePlan): readonly string[] {
  if (!isWhole) return [];
  const produced = new Set(targets.flatMap(({ files }) => files.map(({ path }) => path)));
  return targets.flatMap(({ name, ownsFolder }) => {
    if (!ownsFolder) return [];
    return Object.entries(former.targets[name]?.outputs ?? {})
      .filter(([path, expected]) => !produced.has(path) && isAsWritten(join(root, path), expected))
      .map(([path]) => path);
  });
}

/** The states of targets that the project still has and this run does not write. */
function statesKept({ former, next }: WritePlan): Readonly<Record<string, TargetState>> {
  return Object.fromEntries(
    Object.entries(former.targets).filter(([name]) => next.config.targets.includes(name)),
  );
}

function statesOf({ former, isWhole, targets }: WritePlan): Readonly<Record<string, TargetState>> {
  const states = targets.map(({ files, name, state }): [string, TargetState] => {
    const outputs = Object.fromEntries(files.map(({ path, content }) => [path, hash("sha256", content)]));
    const reads = Object.fromEntries(
      Object.entries(state.reads).filter(([path]) => outputs[path] === undefined),
    );
    if (isWhole) return [name, { ...state, reads, outputs }];
    const known = former.targets[name];
    const finished = state.finished && {
      ...state.finished,
      files: { ...known?.finished?.files, ...state.finished.files },
    };
    return [name, { inputs: "", reads, outputs: { ...known?.outputs, ...outputs }, finished }];
  });
  return Object.fromEntries(states);
}

function unsettled({ former }: WritePlan, targets: Readonly<Record<string, TargetState>>) {
  const states = Object.entries(targets).map(([name, state]) => {
    return [name, { ...state, inputs: "", outputs: { ...former.targets[name]?.outputs, ...state.outputs } }];
  });
  return Object.fromEntries(states) as Record<string, TargetState>;
}
