import type { Entities } from "@stackmatrix/core";
import { type ProjectFiles, readProject } from "@stackmatrix/engine";
import type { AnswerFormat } from "../options/format-option.ts";
import type { ExitCode } from "../program/exit-code.ts";
import type { Program } from "../program/shell.ts";
import { report } from "../words/report.ts";

/** A project whose data is right, before it is made into a dataset. */
export interface ReadEntities {
  readonly project: ProjectFiles;
  readonly entities: Entities;
}

/** Reads and checks a project's data; reports what is wrong, and gives the code to end with where that is an error. */
export async function readEntities(
  program: Program,
  root: string,
  options: { readonly format: AnswerFormat; readonly today?: string },
): Promise<ReadEntities | { readonly code: ExitCode }> {
  const { hasErrors, validateEntities } = await import("@stackmatrix/core");
  const { project, diagnostics, sources } = await readProject(root, {
    targets: program.tool.targets,
    today: options.today,
  });
  const outcome = project && validateEntities(project.files, project.context);
  if (project !== undefined && outcome?.ok && !hasErrors(diagnostics)) {
    return { project, entities: outcome.value };
  }
  const code = await report(program, options.format, {
    diagnostics: [...diagnostics, ...(outcome?.diagnostics ?? [])],
    sources,
  });
  return { code };
}
