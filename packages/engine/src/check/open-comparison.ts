import { type Tracer, traceDataset } from "@stackmatrix/core";
import { datasetHashes, type HashOf } from "../memo/dataset-hashes.ts";
import { readState, type State } from "../memo/state.ts";
import type { Tool } from "../memo/tool-fingerprint.ts";
import type { Project } from "../project/load-project.ts";

/** What the comparing of all targets has in common. */
export interface Comparison {
  /** Its dataset is traced. */
  readonly project: Project;
  readonly tracer: Tracer;
  readonly hashOf: HashOf;
  readonly tool: Tool;
  /** As the last run left it. */
  readonly state: State;
}

/** Gets ready to compare a project with what is on the disk. */
export function openComparison(project: Project, tool: Tool): Comparison {
  const tracer = traceDataset(project.dataset);
  const hashOf = datasetHashes(project.dataset);
  return {
    project: { ...project, dataset: tracer.dataset },
    ...{ tracer, hashOf, tool, state: readState(project.root) },
  };
}
