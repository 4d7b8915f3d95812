import { type Tracer, traceDataset } from "@stackmatrix/core";
import { type KeyHashes, keyHashes } from "../memo/key-hashes.ts";
import type { RunMemory } from "../memo/run-memory.ts";
import type { Project } from "../project/load-project.ts";

/** A project of whose dataset it is noted what is read. */
export interface TracedProject {
  /** Its dataset is traced. */
  readonly project: Project;
  readonly tracer: Tracer;
  /** Whether the next run may go on with that one. */
  readonly isLasting: boolean;
  /** Says what stands for something of the dataset. */
  readonly hashes: KeyHashes;
}

/** Begins to note what is read of a project's dataset, or goes on where there is a memory of it. */
export function traceProject(project: Project, memory?: Pick<RunMemory, "tracer">): TracedProject {
  const known = memory?.tracer;
  const tracer = known?.follow(project.dataset) ? known : traceDataset(project.dataset);
  if (memory !== undefined) memory.tracer = tracer;
  const hashes = keyHashes(project.dataset, tracer.keys);
  const traced = { ...project, dataset: tracer.dataset };
  return { project: traced, tracer, isLasting: memory !== undefined, hashes };
}
