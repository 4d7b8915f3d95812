import type { Diagnostic, Locale, SourceFile } from "@stackmatrix/core";
import type { OutputFile, Project } from "@stackmatrix/core/node";
import type { TargetName } from "./target.ts";
import { targets } from "./targets.ts";

/** What each target would write. */
export interface Rendered {
  readonly files: ReadonlyMap<TargetName, readonly OutputFile[]>;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
}

/** Renders the targets in memory; with a locale, leaves out what belongs to other languages alone. */
export async function renderProject(
  project: Project,
  names: readonly TargetName[],
  locale?: Locale,
): Promise<Rendered> {
  const files = new Map<TargetName, readonly OutputFile[]>();
  const diagnostics: Diagnostic[] = [];
  const sources: SourceFile[] = [];
  const others = locale === undefined ? [] : project.config.locales.filter((other) => other !== locale);
  for (const target of targets) {
    if (!names.includes(target.name)) continue;
    const output = await target.render(project);
    files.set(
      target.name,
      output.files.filter(({ path }) => !others.some((other) => path.split("/").includes(other))),
    );
    diagnostics.push(...output.diagnostics);
    sources.push(...output.sources);
  }
  return { files, diagnostics, sources };
}
