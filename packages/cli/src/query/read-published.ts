import type { PublishedData } from "@stackmatrix/api";
import type { Locale } from "@stackmatrix/core/schema";
import type { TableFormat } from "../options/format-option.ts";
import type { ExitCode } from "../program/exit-code.ts";
import type { Program } from "../program/shell.ts";
import { report } from "../words/report.ts";

/** A project as it is published, and the language in which answers are told. */
export interface ReadPublished {
  readonly data: PublishedData;
  readonly locale: Locale;
}

/** Reads a project's data and publishes it; reports what is wrong, and gives the code to end with where that is an error. */
export async function readPublished(
  program: Program,
  root: string,
  options: { readonly format: TableFormat; readonly locale?: string | undefined },
): Promise<ReadPublished | { readonly code: ExitCode }> {
  const { chooseLocale, loadProject } = await import("@stackmatrix/engine");
  const { publishData } = await import("@stackmatrix/api");
  const { diagnostics, project, sources } = await loadProject(root, { targets: program.tool.targets });
  if (project === undefined) {
    const format = options.format === "json" ? "json" : "text";
    return { code: await report(program, format, { diagnostics, sources }) };
  }
  const { config, dataset } = project;
  const locale = options.locale === undefined ? config.locales[0] : chooseLocale(project, options.locale);
  return { data: publishData(dataset), locale };
}
