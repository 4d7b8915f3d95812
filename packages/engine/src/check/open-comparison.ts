import { readState, type State } from "../memo/state.ts";
import type { Tool } from "../memo/tool-fingerprint.ts";
import type { Project } from "../project/load-project.ts";
import { type TracedProject, traceProject } from "../render/trace-project.ts";

/** What the comparing of all targets has in common. */
export interface Comparison extends TracedProject {
  readonly tool: Tool;
  /** As the last run left it. */
  readonly state: State;
}

/** Gets ready to compare a project with what is on the disk. */
export function openComparison(project: Project, tool: Tool): Comparison {
  return { ...traceProject(project), tool, state: readState(project.root) };
}
