import type { Diagnostic, PlacedPlan, Planned, SourceFile, Target, TargetOptions } from "@stackmatrix/core";
import { hashesOf } from "../memo/reads.ts";
import { textsOf } from "../project/find-asked.ts";
import type { Project } from "../project/load-project.ts";

/** What a target would make. */
export interface TargetPlan<Plan extends Planned = Planned> {
  readonly name: string;
  readonly planned: readonly PlacedPlan<Plan>[];
  /** Any error among them means that the target stays as it was. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the problems point into. */
  readonly sources: readonly SourceFile[];
  /** Path of each file that it reads besides the data → hash of what was found there. */
  readonly reads: Readonly<Record<string, string>>;
}

/** Asks a target of the project's configuration what there will be. */
export async function planTarget<Options extends TargetOptions, Plan extends Planned>(
  project: Project,
  target: Target<Options, Plan>,
): Promise<TargetPlan<Plan>> {
  // Imported late, as everywhere in this package: a run with nothing to do loads no parser and no schema.
  const { isDiagnostic } = await import("@stackmatrix/core");
  const { questionFor } = await import("../project/question-for.ts");
  const { name } = target;
  const { asked, project: known, request } = await questionFor(project, target);
  const { found, options } = request;
  const planned: PlacedPlan<Plan>[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const part of target.plan(known, request)) {
    if (isDiagnostic(part)) diagnostics.push(part);
    else
      planned.push({
        plan: part,
        path: options.dir === undefined ? part.path : `${options.dir}/${part.path}`,
      });
  }
  return { name, planned, diagnostics, sources: textsOf(found), reads: hashesOf(asked, found) };
}
