import { join } from "node:path";
import type { Artifact } from "@stackmatrix/core";
import type { Disk } from "@stackmatrix/core/node";
import { isAsWritten } from "../memo/is-as-written.ts";
import { formatJournal, type Journal, journalPath, type LeftJournal, readJournal } from "../memo/journal.ts";
import { hashIn, isJustChanged, known, tick } from "../memo/stamp.ts";
import { formatState, type State, statePath, type TargetState } from "../memo/state.ts";
import { type RecordedTrace, tracePath } from "../memo/target-trace.ts";
import type { OpenStage } from "./open-stage.ts";
import { putInPlace } from "./put-in-place.ts";
import type { Stage } from "./stage.ts";
import { stageFiles } from "./stage-files.ts";

/** What a run has made of a target; what differs from the disk waits in the stage. */
export interface TargetOutputs {
  readonly name: string;
  /** Path of each file → what is known of it; of those in the stage, the hash alone. */
  readonly outputs: ReadonlyMap<string, string>;
  /** Whether the target owns the folder that they lie in, so that what is left there of former runs goes. */
  readonly ownsFolder: boolean;
  /** What the run knows of the target besides. */
  readonly state: Omit<TargetState, "outputs" | "trace">;
  readonly trace: RecordedTrace | undefined;
}

/** What a run is about to write, and under what it may be remembered. */
export interface WritePlan {
  readonly targets: readonly TargetOutputs[];
  /** Whether the files are all files of their targets. */
  readonly isWhole: boolean;
  /**
   * The state as the last run left it, whichever that is by now: other targets may be written while these are made; and with a
   * journal that was there before.
   */
  former(journal: LeftJournal): State;
  /** What is to be kept besides. */
  readonly records?: readonly Artifact[];
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
 * Puts staged files in place under the root, removes what former runs wrote and this one would not, and remembers both: all
 * of it or nothing. Gives the state that is left besides.
 */
export async function putOutputs(
  root: string,
  open: OpenStage,
  plan: WritePlan,
): Promise<WriteReport & { readonly state: State }> {
  // Ours will stand in its place.
  const journal = readJournal(root);
  const removed = filesToRemove(root, plan, journal);
  const stage = await open.close(removed);
  let state: State | undefined;
  const after = () => {
    const former = plan.former(journal);
    state = {
      ...plan.next,
      targets: { ...statesKept(former, plan.next), ...statesOf(former, plan, stage) },
    };
    const traces = plan.targets.flatMap(({ name, trace }) =>
      trace?.bytes === undefined ? [] : { path: tracePath(name), content: trace.bytes },
    );
    return [...traces, ...(plan.records ?? []), { path: statePath, content: formatState(state) }];
  };
  if (stage.steps.length > 0) {
    const content = formatJournal(journalOf(plan, stage));
    putInPlace(stage, { journal: { path: journalPath, content }, after });
  } else {
    stage.folder?.remove();
    putInPlace(await stageFiles(root, after(), { disk: stage.disk, removed: [journalPath] }));
  }
  const written = stage.files.map(({ path }) => path);
  const differing = new Set(written);
  const unchanged = plan.targets.flatMap(({ outputs }) =>
    [...outputs.keys()].filter((path) => !differing.has(path)),
  );
  return { written, unchanged, removed, state: state ?? plan.former(journal) };
}

/** Puts staged files in place, and remembers nothing. */
export async function putElsewhere(open: OpenStage): Promise<WriteReport> {
  const stage = await open.close();
  putInPlace(stage);
  return { written: stage.files.map(({ path }) => path), unchanged: stage.unchanged, removed: [] };
}

/** Files of whole targets that are no longer produced, and that nobody has touched since we wrote them. */
function filesToRemove(
  root: string,
  { former, isWhole, targets }: WritePlan,
  journal: LeftJournal,
): readonly string[] {
  if (!isWhole) return [];
  const produced = new Set(targets.flatMap(({ outputs }) => [...outputs.keys()]));
  const before = former(journal).targets;
  return targets.flatMap(({ name, ownsFolder }) => {
    if (!ownsFolder) return [];
    return Object.entries(before[name]?.outputs ?? {})
      .filter(([path, expected]) => !produced.has(path) && isAsWritten(join(root, path), expected))
      .map(([path]) => path);
  });
}

function journalOf({ targets }: WritePlan, { files, steps }: Stage): Journal {
  const paths = new Set([...files, ...steps].map(({ path }) => path));
  return Object.fromEntries(
    targets.map(({ name, outputs }) => {
      const begun = [...outputs].filter(([path]) => paths.has(path));
      return [name, Object.fromEntries(begun.map(([path, its]) => [path, hashIn(its)]))];
    }),
  );
}

/** The states of targets that the project still has and this run does not write. */
function statesKept(former: State, next: WritePlan["next"]): Readonly<Record<string, TargetState>> {
  return Object.fromEntries(
    Object.entries(former.targets).filter(([name]) => next.config.targets.includes(name)),
  );
}

function statesOf(
  former: State,
  { isWhole, targets }: WritePlan,
  stage: Stage,
): Readonly<Record<string, TargetState>> {
  const stamped = stampsOf(stage);
  return Object.fromEntries(
    targets.map((target): [string, TargetState] => {
      const all = [...target.outputs].map(([path, its]) => [path, stamped(path, its)] as const);
      const outputs = Object.fromEntries(all);
      const reads = Object.fromEntries(
        Object.entries(target.state.reads).filter(([path]) => outputs[path] === undefined),
      );
      const state = { ...target.state, reads, outputs };
      const whole = isWhole
        ? { ...state, trace: target.trace?.id }
        : joined(former.targets[target.name], state);
      return [target.name, whole];
    }),
  );
}

/** The state after a run of some of a target's files: nobody has noted what the others are by now made from. */
function joined(before: TargetState | undefined, state: TargetState): TargetState {
  const finished = state.finished && {
    ...state.finished,
    files: { ...before?.finished?.files, ...state.finished.files },
  };
  return { ...state, inputs: "", outputs: { ...before?.outputs, ...state.outputs }, finished };
}

/** Notes how files are found that have just been put in place. */
function stampsOf(stage: Stage): (path: string, its: string) => string {
  // What cannot be told from another change yet is read by the next run; of much it is worth to wait.
  if (isMuchJustPut(stage)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, tick + 1);
  const { disk, files } = stage;
  const now = Date.now();
  const places = new Map(files.map(({ path, place }) => [path, place]));
  return (path, its) => {
    const place = places.get(path);
    if (place === undefined) return its;
    return known(hashIn(its), statsOf(disk, place), now);
  };
}

/** Bytes that take longer to be read than a tick of the clock. */
const much = 4 * 2 ** 20;

/** Looks at the files that came last into their places; at which ones does not depend on how long that was ago. */
function isMuchJustPut({ disk, files }: Stage): boolean {
  const now = Date.now();
  let bytes = 0;
  let isSome = false;
  for (const { place } of files.toReversed()) {
    const stats = statsOf(disk, place);
    if (stats === undefined) continue;
    isSome ||= isJustChanged(stats, now);
    bytes += stats.size;
    if (bytes > much) return isSome;
  }
  return false;
}

/** Nothing where the system does not tell: the file is then read the next time. */
function statsOf(disk: Disk, place: string) {
  try {
    return disk.statSync(place, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
