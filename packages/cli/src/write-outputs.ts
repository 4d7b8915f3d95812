import { hash } from "node:crypto";
import { join } from "node:path";
import { makeFolders, type OutputFile, putInPlace, stageFiles } from "@stackmatrix/core/node";
import { isAsWritten } from "./is-as-written.ts";
import { type State, type TargetState, writeState } from "./state.ts";
import type { TargetName } from "./target.ts";

/** What a run is about to write, and under what it may be remembered. */
export interface WritePlan {
  readonly files: ReadonlyMap<TargetName, readonly OutputFile[]>;
  /** The hash of the inputs; missing where the files are only some of their targets'. */
  readonly inputs: string | undefined;
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
  const stage = await stageFiles(root, [...plan.files.values()].flat());
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
  files: readonly OutputFile[],
): Promise<WriteReport> {
  makeFolders(root);
  const stage = await stageFiles(root, files);
  putInPlace(stage);
  return { written: stage.files.map(({ path }) => path), unchanged: stage.unchanged, removed: [] };
}

/** Files of whole targets that are no longer produced, and that nobody has touched since we wrote them. */
function filesToRemove(root: string, { files, inputs, former }: WritePlan): readonly string[] {
  if (inputs === undefined) return [];
  const produced = new Set([...files.values()].flat().map(({ path }) => path));
  return [...files.keys()].flatMap((name) => {
    if (name === "docs") return [];
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

function statesOf({ files, inputs, former }: WritePlan): Readonly<Record<string, TargetState>> {
  const states = [...files].map(([name, outputs]): [string, TargetState] => {
    const hashes = Object.fromEntries(outputs.map(({ path, content }) => [path, hash("sha256", content)]));
    if (inputs !== undefined) return [name, { inputs, outputs: hashes }];
    return [name, { inputs: "", outputs: { ...former.targets[name]?.outputs, ...hashes } }];
  });
  return Object.fromEntries(states);
}

function unsettled({ former }: WritePlan, targets: Readonly<Record<string, TargetState>>) {
  const states = Object.entries(targets).map(([name, { outputs }]) => {
    return [name, { inputs: "", outputs: { ...former.targets[name]?.outputs, ...outputs } }];
  });
  return Object.fromEntries(states) as Record<string, TargetState>;
}
