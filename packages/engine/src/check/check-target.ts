import {
  type Artifact,
  type Diagnostic,
  hasErrors,
  type PlacedPlan,
  type SomeTarget,
  type SourceFile,
  wholeContents,
} from "@stackmatrix/core";
import { readTrace } from "../memo/target-trace.ts";
import { openBookOf } from "../render/open-book-of.ts";
import { planTarget, type TargetPlan } from "../render/plan-target.ts";
import { type Standing, standing } from "../render/standing.ts";
import type { ComparedTarget } from "./find-drift.ts";
import type { Comparison } from "./open-comparison.ts";
import { readIfThere } from "./read-if-there.ts";

/** A target as it would be written now. */
export interface CheckedTarget extends ComparedTarget {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
}

/** Makes the texts of a target that are not known to be on the disk already; finishes nothing and writes nothing. */
export async function checkTarget(comparison: Comparison, target: SomeTarget): Promise<CheckedTarget> {
  const { project } = comparison;
  const { name } = target;
  const plan = await planTarget(project, target);
  const { diagnostics, sources } = plan;
  const folder = project.config.targets[name]?.dir;
  const compared = { diagnostics, sources, folder, finishes: target.finishes ?? [] };
  if (hasErrors(diagnostics)) return { ...compared, files: [], standing: [] };
  const { find } = standingOf(comparison, plan);
  const files: Artifact[] = [];
  const stands: string[] = [];
  for (const placed of plan.planned) {
    const found = find(placed);
    if ("files" in found) stands.push(...found.files.keys());
    else files.push({ path: placed.path, content: contentOf(placed, comparison) });
  }
  return { ...compared, files, standing: stands };
}

function standingOf(comparison: Comparison, plan: TargetPlan): Standing {
  const { root } = comparison.project;
  const memo = comparison.state.targets[plan.name];
  const trace = () => readTrace(root, plan.name, memo?.trace);
  const { book } = openBookOf(comparison, plan, { memo, trace });
  // What finishes files is not asked here: pages are compared as they were finished.
  return standing({ book, identity: memo?.finished?.identity, memo, root });
}

function contentOf({ path, plan }: PlacedPlan, { project, tracer }: Comparison): Artifact["content"] {
  const written = plan.contentLike && readIfThere(project.root, path)?.replaceAll("\r\n", "\n");
  const like = written === undefined ? undefined : plan.contentLike?.(tracer.dataset, written);
  return like ?? wholeContents(plan.content(tracer.dataset));
}
