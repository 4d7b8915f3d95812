import type { Diagnostic } from "@stackmatrix/core";
import { inspectTarget } from "./inspect-target.ts";
import type { Project } from "./load-project.ts";

/** Asks each target of the configuration what of the data it cannot show. */
export async function inspectTargets(project: Project): Promise<readonly Diagnostic[]> {
  const configured = project.targets.filter(({ name }) => project.config.targets[name] !== undefined);
  const found = await Promise.all(configured.map((target) => inspectTarget(project, target)));
  return found.flat();
}
