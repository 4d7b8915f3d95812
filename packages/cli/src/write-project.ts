import { hash } from "node:crypto";
import type { Locale, ReportFormat } from "@stackmatrix/core";
import type { OutputFile } from "@stackmatrix/core/node";
import { loadProject, type Project } from "@stackmatrix/core/node";
import { chooseTargets } from "./choose-targets.ts";
import { count } from "./count.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { inputsHash } from "./inputs-hash.ts";
import { type Prints, printProject } from "./print-project.ts";
import { renderProject } from "./render-project.ts";
import { report } from "./report.ts";
import type { Shell } from "./shell.ts";
import { noState, readState, type State } from "./state.ts";
import { type TargetName, targetNames } from "./target.ts";
import { toolFingerprint } from "./tool-fingerprint.ts";
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
  const { format } = options;
  const { project, ...loaded } = await loadProject(root);
  if (project === undefined) {
    await report(shell, format, loaded);
    return exitCode.wrong;
  }
  const names = chooseTargets(Object.keys(project.config.targets), options.names);
  const locale = options.locale === undefined ? undefined : chooseLocale(project, options.locale);
  const rendered = await renderProject(project, names, locale);
  const findings = {
    diagnostics: [...loaded.diagnostics, ...rendered.diagnostics],
    sources: [...loaded.sources, ...rendered.sources],
  };
  const { hasErrors } = await import("@stackmatrix/core");
  if (hasErrors(findings.diagnostics)) {
    await report(shell, format, findings);
    return exitCode.wrong;
  }
  const state = readState(root);
  const memo = options.force ? noState : state;
  const prints = names.includes("pdf") ? await tryToPrint(project, shell, { locale, memo }) : undefined;
  const files = withPrints(rendered.files, prints);
  const written =
    options.elsewhere === undefined
      ? await writeOutputs(root, {
          files,
          inputs: locale === undefined ? inputsOf(project) : {},
          former: state,
          next: nextState(project, state, prints),
        })
      : await writeOutputsElsewhere(options.elsewhere, [...files.values()].flat());
  await report(shell, format, { ...findings, answer: { ...written, unchanged: written.unchanged.length } });
  if (format !== "json") shell.out(summarize(written, prints));
  return prints instanceof Error ? exitCode.machine : exitCode.ok;
}

function chooseLocale({ config }: Project, locale: string): Locale {
  const found = config.locales.find((known) => known === locale);
  if (found !== undefined) return found;
  throw new Failure(
    exitCode.usage,
    `The project has no locale "${locale}"; it has ${config.locales.join(", ")}`,
  );
}

/** The prints; or, where there is no browser at all, the error that says so: the other targets do not need one. */
async function tryToPrint(
  project: Project,
  shell: Shell,
  { locale, memo }: { locale: Locale | undefined; memo: State },
): Promise<Prints | Error> {
  const locales = locale === undefined ? project.config.locales : [locale];
  try {
    return await printProject(project, shell, { locales, memo });
  } catch (error) {
    const { NoBrowserError } = await import("@stackmatrix/pdf");
    if (!(error instanceof NoBrowserError)) throw error;
    shell.err(`stackmatrix: The sheets were not printed. ${error.message}\n`);
    return error;
  }
}

function withPrints(
  files: ReadonlyMap<TargetName, readonly OutputFile[]>,
  prints: Prints | Error | undefined,
): ReadonlyMap<TargetName, readonly OutputFile[]> {
  if (prints === undefined) return files;
  if (prints instanceof Error) return new Map([...files].filter(([name]) => name !== "pdf"));
  return new Map([...files, ["pdf", [...(files.get("pdf") ?? []), ...prints.files]]]);
}

function inputsOf({ configFile, files }: Project): Partial<Record<TargetName, string>> {
  const inputs = inputsHash(toolFingerprint(), configFile, files);
  return Object.fromEntries(targetNames.map((name) => [name, inputs]));
}

function nextState({ config, configFile }: Project, state: State, prints: Prints | Error | undefined) {
  const isPrinted = prints !== undefined && !(prints instanceof Error);
  return {
    format: 1 as const,
    config: {
      hash: hash("sha256", configFile.text),
      data: config.data,
      targets: Object.keys(config.targets),
    },
    browser: isPrinted ? prints.browser : state.browser,
    prints: isPrinted ? { ...state.prints, ...prints.keys } : state.prints,
  };
}

function summarize({ written, unchanged, removed }: WriteReport, prints: Prints | Error | undefined): string {
  const printed = prints === undefined || prints instanceof Error ? 0 : prints.printed;
  if (written.length + removed.length + printed === 0) {
    return `Nothing to do: ${count(unchanged.length, "file")} are up to date.\n`;
  }
  const parts = [
    `Wrote ${count(written.length, "file")}`,
    ...(removed.length > 0 ? [`removed ${removed.length}`] : []),
    `left ${unchanged.length} as they were`,
    ...(printed > 0 ? [`printed ${count(printed, "sheet")}`] : []),
  ];
  const listed = [...written, ...removed.map((path) => `${path} (removed)`)];
  const lines = listed.slice(0, maxListed).map((path) => `  ${path}\n`);
  const rest = listed.length - lines.length;
  return `${parts.join(", ")}.\n${lines.join("")}${rest > 0 ? `  and ${rest} more\n` : ""}`;
}

/** Paths that a summary names; the rest it counts. */
const maxListed = 20;
