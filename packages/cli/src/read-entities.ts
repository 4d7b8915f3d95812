import type { Entities } from "@stackmatrix/core";
import { type ProjectFiles, readProject } from "@stackmatrix/core/node";
import type { AnswerFormat } from "./format-option.ts";
import { report } from "./report.ts";
import type { Shell } from "./shell.ts";

/** A project whose data is right, before it is made into a dataset. */
export interface ReadEntities {
  readonly project: ProjectFiles;
  readonly entities: Entities;
}

/** Reads and checks a project's data; reports what is wrong and gives nothing where that is an error. */
export async function readEntities(
  shell: Shell,
  root: string,
  options: { readonly format: AnswerFormat; readonly today?: string },
): Promise<ReadEntities | undefined> {
  const { hasErrors, validateEntities } = await import("@stackmatrix/core");
  const { project, diagnostics, sources } = await readProject(root, options.today);
  const outcome = project && validateEntities(project.files, project.context);
  if (project !== undefined && outcome?.ok && !hasErrors(diagnostics)) {
    return { project, entities: outcome.value };
  }
  await report(shell, options.format, {
    diagnostics: [...diagnostics, ...(outcome?.diagnostics ?? [])],
    sources,
  });
  return undefined;
}
