import type { Diagnostic, SourceFile } from "@stackmatrix/core";
import type { OutputFile, Project } from "@stackmatrix/core/node";

/** What a target would write. */
export interface TargetOutput {
  /** Paths are relative to the project's root. */
  readonly files: readonly OutputFile[];
  /** Problems in files that people own; any error among them means that nothing is written. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the problems point into. */
  readonly sources: readonly SourceFile[];
}

/** Something that a project can be rendered into. */
export interface Target {
  readonly name: TargetName;
  /** Gives all that is text or copied; what must be printed comes later. Called only if the project names the target. */
  render(project: Project): Promise<TargetOutput>;
}

/** The names of the targets, in the order in which they are rendered. */
export const targetNames = ["markdown", "docs", "pdf", "api", "package", "schema"] as const;
export type TargetName = (typeof targetNames)[number];
