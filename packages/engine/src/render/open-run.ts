import type { Environment } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import type { RunMemory } from "../memo/run-memory.ts";
import type { State } from "../memo/state.ts";
import type { Tool } from "../memo/tool-fingerprint.ts";
import type { Project } from "../project/load-project.ts";
import type { OpenStage } from "../write/open-stage.ts";
import { type TracedProject, traceProject } from "./trace-project.ts";

/** What the making of all targets has in common. */
export interface Run extends TracedProject {
  readonly tool: Tool;
  readonly environment: Environment;
  /** The only language to make files of; all where it is missing. */
  readonly locale: Locale | undefined;
  readonly progress: (text: string) => void;
  readonly stage: OpenStage;
  readonly memory: RunMemory | undefined;
  /** What may be believed of what the last run left. */
  readonly memo: State;
  /** Where the last run has finished files that need not be finished again, and what may be believed of it. */
  readonly finishedThere: { readonly root: string; readonly state: State };
  /** Where the files go. */
  readonly root: string;
}

/** Begins to note what is read of a project's dataset. What is finished follows behind others, with a tracer of its own. */
export function openRun(
  project: Project,
  { isFollowing, ...options }: Omit<Run, keyof TracedProject> & { readonly isFollowing: boolean },
): Run {
  return { ...options, ...traceProject(project, isFollowing ? undefined : options.memory) };
}
