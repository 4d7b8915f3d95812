import { loadProject } from "../project/load-project.ts";
import type { ReadOptions } from "../project/read-project.ts";
import { planTarget } from "../render/plan-target.ts";

/**
 * Reads again what targets write into, such as a README: what they have just written there would otherwise be read when somebody waits
 * for the next change. What is wrong with it is told by the next run.
 */
export async function readWritten(root: string, options: ReadOptions): Promise<void> {
  const { project } = await loadProject(root, options).catch(() => ({ project: undefined }));
  if (project === undefined) return;
  for (const target of project.targets) {
    const own = project.config.targets[target.name];
    if (own !== undefined && own.dir === undefined) await planTarget(project, target).catch(() => undefined);
  }
}
