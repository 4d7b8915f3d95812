import { statSync } from "node:fs";
import { join } from "node:path";
import type { EntryMemory, SourceFile, Tracer } from "@stackmatrix/core";
import type { LeftJournal } from "./journal.ts";
import { hashIn, stampOf } from "./stamp.ts";
import { readState, type State, statePath } from "./state.ts";
import type { TargetTrace } from "./target-trace.ts";

/** What a program keeps from one run to the next that renders a project again and again. */
export interface RunMemory {
  readonly entries: EntryMemory;
  /** Files of the data by path, and how each was found. */
  readonly files: Map<string, { readonly known: string; readonly file: SourceFile }>;
  /** Goes from one edition of the dataset to the next; runs that are under way at the same time cannot share it. */
  tracer?: Tracer | undefined;
  /** What the last run has left on the disk. */
  left?: LeftByRun | undefined;
}

interface LeftByRun {
  readonly state: State;
  /** How the file of the state was found then: somebody else may render, too. */
  readonly stamp: string | undefined;
  readonly traces: ReadonlyMap<string, TargetTrace>;
}

/** Begins without anything. */
export async function startRunMemory(): Promise<RunMemory> {
  // Imported late, as everywhere in this package: a run with nothing to do loads no schemas.
  const { startEntryMemory } = await import("@stackmatrix/core");
  return { entries: startEntryMemory(), files: new Map() };
}

/** A file that there is after a run. */
export interface LeftFile {
  /** The name of the target that made it. */
  readonly target: string;
  /** Relative to the root that is written to. */
  readonly path: string;
  /** Of its contents. */
  readonly hash: string;
}

/** All files that the last run has left, those included that it had not to make; none before the first. */
export function filesLeft({ left }: RunMemory): readonly LeftFile[] {
  return Object.entries(left?.state.targets ?? {}).flatMap(([target, { outputs }]) =>
    Object.entries(outputs).map(([path, its]) => ({ target, path, hash: hashIn(its) })),
  );
}

/** The state as the last run left it, whoever that was; with the journal that is there, or was. */
export function stateNow(root: string, memory: RunMemory | undefined, journal?: LeftJournal): State {
  const { left } = memory ?? {};
  return left !== undefined && left.stamp === stampOfState(root) ? left.state : readState(root, journal);
}

/** Keeps what a run has left. */
export function keepLeft(
  root: string,
  memory: RunMemory,
  { state, traces }: { readonly state: State; readonly traces: readonly (readonly [string, TargetTrace])[] },
): void {
  memory.left = {
    state,
    stamp: stampOfState(root),
    traces: new Map([...(memory.left?.traces ?? []), ...traces]),
  };
}

function stampOfState(root: string): string | undefined {
  const stats = statSync(join(root, statePath), { throwIfNoEntry: false });
  return stats && stampOf(stats);
}
