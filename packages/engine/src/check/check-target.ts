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
import { contextOf } from "../render/context-of.ts";
import { planTarget } from "../render/plan-target.ts";
import { standing } from "../render/standing.ts";
import { openTraceBook } from "../render/trace-book.ts";
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
  const standsAs = standingOf(comparison, plan);
  const files: Artifact[] = [];
  const stands: string[] = [];
  for (const placed of plan.planned) {
    const found = standsAs(placed);
    if ("files" in found) stands.push(...found.files.keys());
    else files.push({ path: placed.path, content: contentOf(placed, comparison) });
  }
  return { ...compared, files, standing: stands };
}

function standingOf(
  { hashOf, project, state, tool, tracer }: Comparison,
  plan: Awaited<ReturnType<typeof planTarget>>,
) {
  const memo = state.targets[plan.name];
  const isBelieved = memo !== undefined && memo.context === contextOf(tool, project, plan);
  const trace = isBelieved ? readTrace(project.root, plan.name, memo.trace) : undefined;
  // What finishes files is not asked here: pages are compared as they were finished.
  const identity = memo?.finished?.identity;
  return standing({ book: openTraceBook(trace, { hashOf, tracer }), identity, memo, root: project.root });
}

function contentOf({ path, plan }: PlacedPlan, { project, tracer }: Comparison): Artifact["content"] {
  const written = plan.contentLike && readIfThere(project.root, path)?.replaceAll("\r\n", "\n");
  const like = written === undefined ? undefined : plan.contentLike?.(tracer.dataset, written);
  return like ?? wholeContents(plan.content(tracer.dataset));
}
