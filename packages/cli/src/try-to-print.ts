import type { Project } from "@stackmatrix/core/node";
import { type PrintOptions, type Prints, printProject } from "./print-project.ts";
import type { Shell } from "./shell.ts";

/** The prints of a project; nothing where there is no browser at all, which is said: other targets need none. */
export async function tryToPrint(
  project: Project,
  shell: Shell,
  options: PrintOptions,
): Promise<Prints | undefined> {
  try {
    return await printProject(project, shell, options);
  } catch (error) {
    const { NoBrowserError } = await import("@stackmatrix/pdf");
    if (!(error instanceof NoBrowserError)) throw error;
    shell.err(`stackmatrix: The sheets were not printed. ${error.message}\n`);
    return undefined;
  }
}
