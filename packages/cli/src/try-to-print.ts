import type { Diagnostic } from "@stackmatrix/core";
import type { Project } from "@stackmatrix/core/node";
import { diagnoseMissingGlyphs } from "./diagnose-missing-glyphs.ts";
import { type PrintOptions, type Prints, printProject } from "./print-project.ts";
import type { Shell } from "./shell.ts";

/** What came of printing. */
export interface Printed {
  /** Missing where nothing can print, or a sheet cannot be printed. */
  readonly prints?: Prints;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Prints a project. Where there is no browser at all, that is said, and is no fault of the data: other targets need none.
 */
export async function tryToPrint(project: Project, shell: Shell, options: PrintOptions): Promise<Printed> {
  try {
    const prints = await printProject(project, shell, options);
    return { prints, diagnostics: prints.diagnostics };
  } catch (error) {
    const { MissingGlyphError, NoBrowserError } = await import("@stackmatrix/pdf");
    if (error instanceof MissingGlyphError) return { diagnostics: diagnoseMissingGlyphs(project, error) };
    if (!(error instanceof NoBrowserError)) throw error;
    shell.err(`stackmatrix: The sheets were not printed. ${error.message}\n`);
    return { diagnostics: [] };
  }
}
