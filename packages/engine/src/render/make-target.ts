import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Artifact,
  type Finished,
  type FinishedFile,
  type Finishing,
  hasErrors,
  wholeContents,
} from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import type { TargetState } from "../memo/state.ts";
import { fingerprint } from "../memo/tool-fingerprint.ts";
import type { Project } from "../project/load-project.ts";
import type { TargetPlan } from "./plan-target.ts";

/** What making a target's files takes besides its plan. */
export interface MakeOptions {
  /** The only language to make files of; all where it is missing. */
  readonly locale: Locale | undefined;
  /** What finishes the files, where anything does. */
  readonly finishing: Finishing | undefined;
  /** What the last run left of the target, as far as it may be believed. */
  readonly memo: TargetState | undefined;
  readonly progress: (text: string) => void;
  /** The texts that lie at the places of files that a finisher would replace, where none is at work. */
  readonly written?: (path: string) => string | undefined;
}

/** All files of a target, or why it stays as it was. */
export interface MadeTarget extends Omit<TargetPlan, "planned"> {
  /** Missing where the target stays as it was. */
  readonly files?: readonly Artifact[];
  /** Those of the files that were finished. */
  readonly finished: readonly FinishedFile[];
  /** What was done besides writing, in words. */
  readonly summary?: string | undefined;
  /** What the machine lacks, in a sentence. */
  readonly failure?: string | undefined;
}

/** Makes what is planned: all contents, in memory; what takes a finisher comes back later than it is begun. */
export async function makeTarget(
  project: Project,
  { planned: all, ...plan }: TargetPlan,
  { finishing, locale, memo, progress, written }: MakeOptions,
): Promise<MadeTarget> {
  if (hasErrors(plan.diagnostics)) return { ...plan, finished: [] };
  const planned = all.filter(
    ({ plan: { locale: its } }) => its === undefined || locale === undefined || its === locale,
  );
  const begun = finishing?.finish(planned, {
    config: project.config,
    files: [...project.files, project.configFile],
    fingerprint,
    progress,
    recall: (path, key) => recall(project.root, path, key, memo),
  });
  // Before the finisher's work is elsewhere nothing would be gained by going on: it would only begin later.
  await Promise.race([finishing?.atWork, begun]);
  const files = planned.map(({ path, plan: { content, contentLike } }) => {
    const former = contentLike && written?.(path);
    const like = former === undefined ? undefined : contentLike?.(project.dataset, former);
    return { path, content: wholeContents(like ?? content(project.dataset)) };
  });
  const { files: finished, diagnostics, failure, summary } = (await begun) ?? nothingFinished;
  const found = { ...plan, finished, failure, summary, diagnostics: [...plan.diagnostics, ...diagnostics] };
  if (failure !== undefined || hasErrors(diagnostics)) return found;
  return { ...found, files: together(files, finished) };
}

const nothingFinished: Finished = { files: [], diagnostics: [] };

/** What was finished is what people wait for, and leads; it stands for the planned file of its path. */
function together(files: readonly Artifact[], finished: readonly FinishedFile[]): readonly Artifact[] {
  const paths = new Set(finished.map(({ path }) => path));
  return [
    ...finished.map(({ path, content }) => ({ path, content })),
    ...files.filter(({ path }) => !paths.has(path)),
  ];
}

/** The bytes that were made from the same things before, if they are still on the disk as they were. */
function recall(root: string, path: string, key: string, memo: TargetState | undefined) {
  const known = memo?.finished?.files[path];
  if (known === undefined || known.key !== key) return undefined;
  try {
    const bytes = readFileSync(join(root, path));
    return hash("sha256", bytes) === memo?.outputs[path] ? { bytes, note: known.note } : undefined;
  } catch {
    return undefined;
  }
}
