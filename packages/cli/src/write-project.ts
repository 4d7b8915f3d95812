import { hash } from "node:crypto";
import type { Diagnostic, ReportFormat, SourceFile } from "@stackmatrix/core";
import { loadProject, type OutputFile, type Project } from "@stackmatrix/core/node";
import { chooseLocale } from "./choose-locale.ts";
import { chooseTargets } from "./choose-targets.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { inputsHash } from "./inputs-hash.ts";
import type { Prints } from "./print-project.ts";
import { type Rendered, renderProject } from "./render-project.ts";
import { report } from "./report.ts";
import type { Shell } from "./shell.ts";
import { noState, readState, type State } from "./state.ts";
import { summarizeWriting } from "./summarize-writing.ts";
import { type TargetName, targetNames } from "./target.ts";
import { toolFingerprint } from "./tool-fingerprint.ts";
import { tryToPrint } from "./try-to-print.ts";
import { type WriteReport, writeOutputs, writeOutputsElsewhere } from "./write-outputs.ts";

/** What to write, where, and how to tell it. */
export interface WriteOptions {
  /** All targets of the project where it is missing. */
  readonly names: readonly TargetName[] | undefined;
  readonly locale: string | undefined;
  /** Another root, absolute. */
  readonly elsewhere: string | undefined;
  /** Whether to print what the last run remembers, too. */
  readonly force: boolean;
  readonly format: ReportFormat;
}

/** Renders a project, prints what must be printed, and only then puts the files in place. */
export async function writeProject(shell: Shell, root: string, options: WriteOptions): Promise<ExitCode> {
  const { hasErrors } = await import("@stackmatrix/core");
  const { project, ...loaded } = await loadProject(root);
  if (project === undefined) return tellProblems(shell, options, loaded);
  const names = chooseTargets(Object.keys(project.config.targets), options.names);
  const locale = options.locale === undefined ? undefined : chooseLocale(project, options.locale);
  const rendered = await renderProject(project, names, locale);
  const findings = {
    diagnostics: [...loaded.diagnostics, ...rendered.diagnostics],
    sources: [...loaded.sources, ...rendered.sources],
  };
  if (hasErrors(findings.diagnostics)) return tellProblems(shell, options, findings);

  const state = readState(root);
  const memo = options.force ? noState : state;
  const locales = locale === undefined ? project.config.locales : [locale];
  const isPrinting = names.includes("pdf");
  const prints = isPrinting ? await tryToPrint(project, shell, { locales, memo }) : undefined;
  const files = withPrints(rendered, prints);
  const written =
    options.elsewhere === undefined
      ? await writeHere(project, files, { state, prints, isWhole: locale === undefined })
      : await writeOutputsElsewhere(options.elsewhere, [...files.values()].flat());

  const answer = { ...written, unchanged: written.unchanged.length };
  await report(shell, options.format, { ...findings, answer });
  if (options.format !== "json") shell.out(summarizeWriting(written, prints?.printed ?? 0));
  return isPrinting && prints === undefined ? exitCode.machine : exitCode.ok;
}

async function tellProblems(
  shell: Shell,
  { format }: WriteOptions,
  findings: { readonly diagnostics: readonly Diagnostic[]; readonly sources: readonly SourceFile[] },
): Promise<ExitCode> {
  await report(shell, format, findings);
  return exitCode.wrong;
}

/** All files by target; without prints the whole target stays as it is, since its parts belong together. */
function withPrints(
  { files }: Rendered,
  prints: Prints | undefined,
): ReadonlyMap<TargetName, readonly OutputFile[]> {
  if (prints === undefined) return new Map([...files].filter(([name]) => name !== "pdf"));
  return new Map([...files, ["pdf", [...(files.get("pdf") ?? []), ...prints.files]]]);
}

/** What a run knows when it comes to writing. */
interface Work {
  /** As the last run left it. */
  readonly state: State;
  readonly prints: Prints | undefined;
  /** Whether the files are all files of their targets. */
  readonly isWhole: boolean;
}

async function writeHere(
  project: Project,
  files: ReadonlyMap<TargetName, readonly OutputFile[]>,
  { state, prints, isWhole }: Work,
): Promise<WriteReport> {
  const { root, config, configFile } = project;
  const inputs = inputsHash(toolFingerprint(), configFile, project.files);
  return writeOutputs(root, {
    files,
    inputs: isWhole ? inputs : undefined,
    former: state,
    next: {
      format: 1,
      config: {
        hash: hash("sha256", configFile.text),
        data: config.data,
        targets: targetNames.filter((name) => config.targets[name] !== undefined),
      },
      browser: prints?.browser ?? state.browser,
      prints: isWhole && prints ? prints.keys : { ...state.prints, ...prints?.keys },
    },
  });
}
