import type { Diagnostic, Target, TargetOptions } from "@stackmatrix/core";
import type { Project } from "./load-project.ts";
import { questionFor } from "./question-for.ts";

/** Asks a target what of the data it cannot show. */
export async function inspectTarget<Options extends TargetOptions>(
  project: Project,
  target: Pick<Target<Options>, "inspect" | "name" | "reads" | "readsBytes">,
): Promise<readonly Diagnostic[]> {
  if (target.inspect === undefined) return [];
  const question = await questionFor(project, target);
  return target.inspect(question.project, question.request);
}
