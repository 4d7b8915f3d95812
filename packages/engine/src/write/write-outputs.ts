import { hash } from "node:crypto";
import { join } from "node:path";
import type { Artifact } from "@stackmatrix/core";
import { type Disk, systemDisk } from "@stackmatrix/core/node";
import { isAsWritten } from "../memo/is-as-written.ts";
import { formatState, type State, statePath, type TargetState } from "../memo/state.ts";
import { followRepository } from "./follow-repository.ts";
import { inFolder } from "./in-folder.ts";
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

/**
 * Puts files in place under the root, removes what former runs wrote and this one would not, and remembers both: all of
 * it or nothing.
 */
export async function writeOutputs(
  root: string,
  plan: WritePlan,
  disk: Disk = systemDisk,
): Promise<WriteReport> {
  const removed = filesToRemove(root, plan);
  const targets = { ...statesKept(plan), ...statesOf(plan) };
  const files = await followRepository(root, filesIn(plan.targets));
  const stage = await stageFiles(root, files, {
    removed,
    journal: {
      path: statePath,
      // Were the run killed half-way, the next one would have to know of the files of both.
      during: formatState({ ...plan.next, targets: unsettled(plan, targets) }),
      after: formatState({ ...plan.next, targets }),
    },
    disk,
  });
  putInPlace(stage);
  return { written: stage.files.map(({ path }) => path), unchanged: stage.unchanged, removed };
}

/** Puts files in place under another root, and remembers nothing. */
export async function writeOutputsElsewhere(
  root: string,
  targets: readonly TargetFiles[],
  disk: Disk = systemDisk,
): Promise<WriteReport> {
  return inFolder(
    root,
    async () => {
      const stage = await stageFiles(root, filesIn(targets), { disk });
      putInPlace(stage);
      return { written: stage.files.map(({ path }) => path), unchanged: stage.unchanged, removed: [] };
    },
    disk,
  );
}

function filesIn(targets: readonly TargetFiles[]): readonly Artifact[] {
  return targets.flatMap(({ files }) => files);
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
    const outputs = Object.fromEntries(
      files.map(({ path, content }) => [path, hash("sha256", asHashed(content))]),
    );
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

/** What stands for a file in its hash: line ends are for git and editors to choose. */
function asHashed(content: Artifact["content"]): Artifact["content"] {
  return typeof content === "string" ? content.replaceAll("\r\n", "\n") : content;
}

function unsettled({ former }: WritePlan, targets: Readonly<Record<string, TargetState>>) {
  const states = Object.entries(targets).map(([name, state]) => {
    return [name, { ...state, inputs: "", outputs: { ...former.targets[name]?.outputs, ...state.outputs } }];
  });
  return Object.fromEntries(states) as Record<string, TargetState>;
}
