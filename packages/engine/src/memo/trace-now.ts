import type { RunMemory } from "./run-memory.ts";
import type { State } from "./state.ts";
import { readTrace, type TargetTrace } from "./target-trace.ts";

/** Where a trace may be. */
export interface TraceOptions {
  readonly memory: RunMemory | undefined;
  /** Of the target. */
  readonly name: string;
  readonly state: State;
}

/** The trace of a target that goes with the state: as this process has left it, or as it is on the disk. */
export function traceNow(root: string, { memory, name, state }: TraceOptions): TargetTrace | undefined {
  const id = state.targets[name]?.trace;
  const known = memory?.left?.traces.get(name);
  return known !== undefined && known.id === id ? known : readTrace(root, name, id);
}
