import { type Tracer, traceDataset } from "@stackmatrix/core";
import { datasetHashes, type HashOf } from "../memo/dataset-hashes.ts";
import type { Project } from "../project/load-project.ts";

/** A project of whose dataset it is noted what is read. */
export interface TracedProject {
  /** Its dataset is traced. */
  readonly project: Project;
  readonly tracer: Tracer;
  /** Says what stands for something of the dataset. */
  readonly hashOf: HashOf;
}

/** Begins to note what is read of a project's dataset. */
export function traceProject(project: Project): TracedProject {
  const tracer = traceDataset(project.dataset);
  const hashOf = datasetHashes(project.dataset);
  return { project: { ...project, dataset: tracer.dataset }, tracer, hashOf };
}
