import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Artifact,
  type Finished,
  type Finishing,
  hasErrors,
  type PlacedPlan,
  wholeContents,
} from "@stackmatrix/core";
import { hashIn } from "../memo/stamp.ts";
import type { FinishedState, TargetState } from "../memo/state.ts";
import type { TargetTrace } from "../memo/target-trace.ts";
import { fingerprint } from "../memo/tool-fingerprint.ts";
import type { Project } from "../project/load-project.ts";
import { makeFile } from "./make-file.ts";
import type { TargetPlan } from "./plan-target.ts";
import { type MakingFiles, stageContent } from "./stage-content.ts";
import { standing } from "./standing.ts";

/** What making a target's files takes besides its plan. */
export interface MakeOptions extends MakingFiles {
  /** What finishes the files, where anything does. */
  readonly finishing: Finishing | undefined;
  /** Its name. */
  readonly identity: string | undefined;
  /** What the last run left of the target, as far as it may be believed. */
  readonly memo: TargetState | undefined;
  /** The same of the root whose finished files need not be finished again, wherever the files go. */
  readonly finishedThere: { readonly root: string; readonly state: TargetState | undefined };
  readonly progress: (text: string) => void;
}

/** What is known of all files of a target, or why it stays as it was. */
export interface MadeTarget extends Omit<TargetPlan, "planned"> {
  /** Path of each file → what is known of it; missing where the target stays as it was. */
  readonly outputs?: ReadonlyMap<string, string>;
  readonly finished?: FinishedState | undefined;
  /** What its finisher finds wrong with files that were written. */
  readonly told: Finished["diagnostics"];
  readonly trace?: TargetTrace | undefined;
  /** What was done besides writing, in words. */
  readonly summary?: string | undefined;
  /** What the machine lacks, in a sentence. */
  readonly failure?: string | undefined;
}

/** A planned file that is to be made, and why. */
export interface Due {
  readonly placed: PlacedPlan;
  readonly why: string;
}

/** A target of which it is known which of its files are to be made. */
export interface BegunTarget {
  readonly name: string;
  /** Those whose sources have changed and that nothing finishes; they are made one by one, in whatever order. */
  readonly due: readonly Due[];
  /** Looks at all others, and gives those that are not as they were written, to be made as well. */
  lookAtOthers(): readonly Due[];
  /** Makes one and puts it on the stage where it differs from the disk. */
  make(due: Due): Promise<void>;
  /** What is known of the files so far, by their paths. */
  readonly outputs: ReadonlyMap<string, string>;
  /** Ends the target, when all that was due has been made; makes what something finishes. */
  end(): Promise<MadeTarget>;
}

/** Finds out which of the planned files are to be made. */
export function beginTarget(
  project: Project,
  { planned, ...plan }: TargetPlan,
  options: MakeOptions,
): BegunTarget {
  const { name } = plan;
  const left = { ...plan, told: [] };
  const outputs = new Map<string, string>();
  const make = async ({ placed, why }: Due): Promise<void> => {
    outputs.set(placed.path, await makeFile(placed, why, options));
  };
  const begun = { name, make, outputs };
  if (hasErrors(plan.diagnostics))
    return { ...begun, due: [], lookAtOthers: () => [], end: async () => left };
  const { reasonFor, verify } = standing(options);
  const due: Due[] = [];
  const others: PlacedPlan[] = [];
  for (const placed of planned) {
    const why = reasonFor(placed);
    if (why === undefined) others.push(placed);
    else due.push({ placed, why });
  }
  const lookAtOthers = () =>
    others.flatMap((placed): Due[] => {
      const found = verify(placed);
      if ("reason" in found) return [{ placed, why: found.reason }];
      for (const [path, known] of found.files) outputs.set(path, known);
      return [];
    });
  const { finishing } = options;
  if (finishing !== undefined) {
    const all = [...due, ...lookAtOthers()];
    const end = () => finishTarget(project, left, { ...options, finishing, due: all, outputs });
    return { ...begun, due: [], lookAtOthers: () => [], end };
  }
  const end = async () => ({ ...left, outputs, trace: options.book.close() });
  return { ...begun, due, lookAtOthers, end };
}

interface FinishOptions extends MakeOptions {
  readonly finishing: Finishing;
  readonly due: readonly Due[];
  /** Takes what is known of the files; those that stand are there. */
  readonly outputs: Map<string, string>;
}

/** The same where files are finished: all are in memory until what finishes them is through. */
async function finishTarget(project: Project, left: MadeTarget, options: FinishOptions): Promise<MadeTarget> {
  const { book, due, finishing, outputs, tracer } = options;
  const work = finish(project, options);
  // Before the finisher's work is elsewhere nothing would be gained by going on: it would only begin later.
  await Promise.race([finishing.atWork, work]);
  const made = due.map(({ placed: { path, plan }, why }): Artifact => {
    const { reads, value } = tracer.trace(() => wholeContents(plan.content(tracer.dataset)));
    book.note(path, { basis: plan.basis, reads, why });
    return { path, content: value };
  });
  const { diagnostics, failure, files, summary } = await work;
  const found = {
    ...left,
    ...{ failure, summary, told: diagnostics, diagnostics: [...left.diagnostics, ...diagnostics] },
  };
  if (failure !== undefined || hasErrors(diagnostics)) return found;
  for (const { content, path } of together(made, files))
    outputs.set(path, await stageContent(path, content, options));
  return { ...found, outputs, finished: finishedState(files, options), trace: book.close() };
}

async function finish(
  project: Project,
  { due, finishedThere, finishing, progress }: FinishOptions,
): Promise<Finished> {
  if (due.length === 0) return { files: [], diagnostics: [] };
  return finishing.finish(
    due.map(({ placed }) => placed),
    {
      config: project.config,
      files: [...project.files, project.configFile],
      fingerprint,
      progress,
      recall: (path, key) => recall(finishedThere.root, path, key, finishedThere.state),
    },
  );
}

/** What was finished is what people wait for, and leads; it stands for the planned file of its path. */
function together(files: readonly Artifact[], finished: readonly Artifact[]): readonly Artifact[] {
  const paths = new Set(finished.map(({ path }) => path));
  return [...finished, ...files.filter(({ path }) => !paths.has(path))];
}

function finishedState(
  files: Finished["files"],
  { identity = "", memo, outputs }: FinishOptions,
): FinishedState {
  const stood = Object.entries(memo?.finished?.files ?? {}).filter(([path]) => outputs.has(path));
  const fresh = files.map(({ key, note, of, path }) => [path, { key, of, note }] as const);
  return { identity, files: Object.fromEntries([...stood, ...fresh]) };
}

/** The bytes that were made from the same things before, if they are still on the disk as they were. */
function recall(root: string, path: string, key: string, memo: TargetState | undefined) {
  const known = memo?.finished?.files[path];
  const expected = memo?.outputs[path];
  if (known === undefined || known.key !== key || expected === undefined) return undefined;
  try {
    const bytes = readFileSync(join(root, path));
    return hash("sha256", bytes) === hashIn(expected) ? { bytes, note: known.note } : undefined;
  } catch {
    return undefined;
  }
}
