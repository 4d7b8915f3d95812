import type { Dataset } from "@stackmatrix/core";
import { type ProjectFiles, type ReadOptions, type ReadProject, readProject } from "./read-project.ts";

/** A project whose data is right. */
export interface Project extends ProjectFiles {
  readonly dataset: Dataset;
}

/** A project, or the reasons why there is none; in both cases the texts that the reasons point into. */
export interface LoadedProject extends Omit<ReadProject, "project"> {
  readonly project?: Project;
}

/** Reads a project from the disk and makes a dataset of it. */
export async function loadProject(root: string, options: ReadOptions): Promise<LoadedProject> {
  const { project, diagnostics: known, sources } = await readProject(root, options);
  if (project === undefined) return { diagnostics: known, sources };
  const { compareDiagnostics, hasErrors, loadDataset } = await import("@stackmatrix/core");
  const outcome = loadDataset(project.files, { ...project.context, info: project.info });
  const diagnostics = [...known, ...outcome.diagnostics].sort(compareDiagnostics);
  if (!outcome.ok || hasErrors(known)) return { diagnostics, sources };
  // What was read before is as large as the data, and nobody's business any more.
  const context = { ...project.context, memory: undefined };
  return { project: { ...project, context, dataset: outcome.value }, diagnostics, sources };
}
