import type { TargetState } from "../memo/state.ts";
import type { TargetTrace } from "../memo/target-trace.ts";
import type { Tool } from "../memo/tool-fingerprint.ts";
import { contextOf } from "./context-of.ts";
import type { TargetPlan } from "./plan-target.ts";
import { reasons } from "./reasons.ts";
import { openTraceBook, type TraceBook } from "./trace-book.ts";
import type { TracedProject } from "./trace-project.ts";

/** What the last run has left of a target. */
export interface LeftOfTarget {
  readonly memo: TargetState | undefined;
  /** Reads the trace that goes with it. */
  trace(): TargetTrace | undefined;
}

/** Opens the book of a target as far as what the last run noted may be believed: under the same context. */
export function openBookOf(
  { hashes, isLasting, project, tool, tracer }: TracedProject & { readonly tool: Tool },
  plan: TargetPlan,
  { memo, trace }: LeftOfTarget,
): { readonly book: TraceBook; readonly context: string } {
  const context = contextOf(tool, project, plan);
  const isBelieved = memo !== undefined && memo.context === context;
  const unbelieved = memo === undefined ? reasons.fresh : reasons.context;
  const book = openTraceBook(isBelieved ? trace() : undefined, {
    ...{ hashes, isLasting, tracer },
    unknown: isBelieved ? reasons.unknown : unbelieved,
  });
  return { book, context };
}
