import type { Finishing, TargetEntry } from "@stackmatrix/core";
import type { RunMemory } from "../memo/run-memory.ts";
import type { TargetState } from "../memo/state.ts";
import { formatTrace, type RecordedTrace, type TargetTrace } from "../memo/target-trace.ts";
import { traceNow } from "../memo/trace-now.ts";
import { inspectTarget } from "../project/inspect-target.ts";
import { newWithCrlf } from "../write/follow-repository.ts";
import { easeMemory } from "./ease-memory.ts";
import { type BegunTarget, beginTarget, type Due, type MadeTarget as Made } from "./make-target.ts";
import { openBookOf } from "./open-book-of.ts";
import type { Run } from "./open-run.ts";
import { planTarget } from "./plan-target.ts";

/** A target as a run has made it. */
export interface MadeTarget extends Omit<Made, "trace"> {
  readonly trace?: RecordedTrace | undefined;
  /** Hash of what all its files depend on besides the data. */
  readonly context: string;
}

/** A target of a run of which it is known which of its files are to be made. */
export interface BegunOne extends Omit<BegunTarget, "end"> {
  /** Whether it owns the folder that they lie in; others write into what people write. */
  readonly ownsFolder: boolean;
  /** How much a file was made from when it was made last. */
  readsOf(due: Due): number;
  end(): Promise<MadeTarget>;
}

/** Plans a target of a project, and finds out which of its files are not as they would be made. */
export async function beginOne(
  run: Run,
  { loadFinisher, name }: TargetEntry,
  finishing?: Finishing,
): Promise<BegunOne> {
  const { environment, locale, memo: state, memory, project, root } = run;
  const target = project.targets.find((known) => known.name === name);
  if (target === undefined) throw new Error(`There is no target "${name}"`);
  const faults = await inspectTarget(project, target);
  const whole = await planTarget(project, target);
  const memo = state.targets[name];
  const { book, context } = openBookOf(run, whole, {
    memo,
    trace: () => traceNow(root, { name, memory, state }),
  });
  const planned = whole.planned.filter(
    ({ plan: { locale: its } }) => its === undefined || locale === undefined || its === locale,
  );
  const begun = beginTarget(
    project,
    { ...whole, planned, diagnostics: [...faults, ...whole.diagnostics] },
    {
      ...{ book, finishing, memo, root, progress: run.progress, stage: run.stage, tracer: run.tracer },
      former: settledOutputs(memo),
      finishedThere: {
        root: run.finishedThere.root,
        state: run.finishedThere.state.targets[name],
      },
      identity: (await loadFinisher?.())?.identity(environment),
      withCrlf: await newWithCrlf(
        root,
        planned.map(({ path }) => path),
      ),
    },
  );
  return {
    ...begun,
    async make(due) {
      await begun.make(due);
      easeMemory({ book, tracer: run.tracer });
    },
    ownsFolder: project.config.targets[name]?.dir !== undefined,
    readsOf: ({ placed }) => book.readsOf(placed.path),
    async end() {
      const made = await begun.end();
      return { ...made, trace: made.trace && recorded(made.trace, { former: memo?.trace, memory }), context };
    },
  };
}

/** Plans a target of a project and makes those of its files that are not as they would be made. */
export async function makeOne(run: Run, entry: TargetEntry, finishing?: Finishing): Promise<MadeTarget> {
  const begun = await beginOne(run, entry, finishing);
  for (const due of [...begun.due, ...begun.lookAtOthers()]) {
    await begun.make(due);
  }
  return begun.end();
}

/** What is known of outputs, but for what a killed run may have put in place: a trace does not tell of that. */
function settledOutputs({ outputs = {}, unsettled = [] }: Partial<TargetState> = {}): TargetState["outputs"] {
  if (unsettled.length === 0) return outputs;
  const begun = new Set(unsettled);
  return Object.fromEntries(Object.entries(outputs).filter(([path]) => !begun.has(path)));
}

/** A trace as it is written; the trace itself is as large as the data, and kept only where somebody asks for it again. */
function recorded(
  trace: TargetTrace,
  { former, memory }: { readonly former: string | undefined; readonly memory: RunMemory | undefined },
): RecordedTrace {
  const { id } = trace;
  return { id, bytes: id === former ? undefined : formatTrace(trace), kept: memory && trace };
}
