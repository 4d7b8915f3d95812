import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic, PrintProfile, ReportFormat, SourceFile } from "@stackmatrix/core";
import { configName, loadProject, type OutputFile, type Project } from "@stackmatrix/core/node";
import { chooseLocale } from "./choose-locale.ts";
import { chooseTargets } from "./choose-targets.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { inputsHash } from "./inputs-hash.ts";
import type { Prints } from "./print-project.ts";
import type { Rendered } from "./render-project.ts";
import { report } from "./report.ts";
import type { Shell } from "./shell.ts";
import { noState, readState, type State } from "./state.ts";
import { type PrinterStock, stockPrinters } from "./stock-printers.ts";
import { summarizeWriting } from "./summarize-writing.ts";
import { type TargetName, targetNames } from "./target.ts";
import { toolFingerprint } from "./tool-fingerprint.ts";
import { type WriteReport, writeOutputs, writeOutputsElsewhere } from "./write-outputs.ts";

/** What to write, where, and how to tell it. */
export interface WriteOptions {
  /** All targets of the project where it is missing. */
  readonly names: readonly TargetName[] | undefined;
  readonly locale: string | undefined;
  /** For what to print the sheets; as the project says where it is missing. */
  readonly profiles: readonly PrintProfile[] | undefined;
  /** Another root, absolute. */
  readonly elsewhere: string | undefined;
  /** Whether to print what the last run remembers, too. */
  readonly force: boolean;
  readonly format: ReportFormat;
}

/** Renders a project, prints what must be printed, and only then puts the files in place. */
export async function writeProject(shell: Shell, root: string, options: WriteOptions): Promise<ExitCode> {
  const state = readState(root);
  const memo = options.force ? noState : state;
  const printers = stockPrinters(async (onStarting) => {
    const { openChromiumPrinter, sheetFonts } = await import("@stackmatrix/pdf/printer");
    return openChromiumPrinter(sheetFonts(), { environment: shell.env, onStarting });
  });
  try {
    // Where no print is remembered all sheets are printed: a browser starts while the data is being read.
    if (Object.keys(memo.prints).length === 0 && probablyPrints(root, state, options))
      await printers.startOne();
    return await writeWith({ state, memo, printers }, shell, root, options);
  } finally {
    await printers.discard();
  }
}

/** Whether sheets are to be printed, as far as can be told before the configuration is understood. */
function probablyPrints(root: string, { config }: State, { names }: WriteOptions): boolean {
  if (names !== undefined) return names.includes("pdf");
  return config.targets.includes("pdf") || (config.hash === "" && /\bpdf\b/.test(readConfig(root)));
}

function readConfig(root: string): string {
  try {
    return readFileSync(join(root, configName), "utf8");
  } catch {
    // What is wrong with it is told by those who must read it.
    return "";
  }
}

interface Means {
  /** As the last run left it. */
  readonly state: State;
  /** What may be believed of it. */
  readonly memo: State;
  readonly printers: PrinterStock;
}

async function writeWith(
  { state, memo, printers }: Means,
  shell: Shell,
  root: string,
  options: WriteOptions,
): Promise<ExitCode> {
  // What the data needs is loaded when a browser has been started.
  const { compareDiagnostics, hasErrors } = await import("@stackmatrix/core");
  const { renderAndPrint } = await import("./render-and-print.ts");
  const { project: stored, ...loaded } = await loadProject(root);
  if (stored === undefined) return tellProblems(shell, options, loaded);
  const project = withProfiles(stored, options);
  const names = chooseTargets(Object.keys(project.config.targets), options.names);
  const locale = options.locale === undefined ? undefined : chooseLocale(project, options.locale);
  const { rendered, printed } = await renderAndPrint(project, shell, { names, locale, memo, printers });
  const findings = {
    diagnostics: [...loaded.diagnostics, ...rendered.diagnostics, ...(printed?.diagnostics ?? [])].sort(
      compareDiagnostics,
    ),
    sources: [...loaded.sources, ...rendered.sources],
  };
  if (hasErrors(findings.diagnostics)) return tellProblems(shell, options, findings);

  const prints = printed?.prints;
  const files = withPrints(rendered, prints);
  const written =
    options.elsewhere === undefined
      ? await writeHere(project, files, {
          state,
          prints,
          isWhole: locale === undefined && options.profiles === undefined,
        })
      : await writeOutputsElsewhere(options.elsewhere, [...files.values()].flat());

  const answer = { ...written, unchanged: written.unchanged.length };
  await report(shell, options.format, { ...findings, answer });
  if (options.format !== "json") shell.out(summarizeWriting(written, prints?.printed ?? 0));
  return names.includes("pdf") && prints === undefined ? exitCode.machine : exitCode.ok;
}

async function tellProblems(
  shell: Shell,
  { format }: WriteOptions,
  findings: { readonly diagnostics: readonly Diagnostic[]; readonly sources: readonly SourceFile[] },
): Promise<ExitCode> {
  await report(shell, format, findings);
  return exitCode.wrong;
}

/** The project as if it asked for the profiles itself. */
function withProfiles(project: Project, { profiles, elsewhere }: WriteOptions): Project {
  const { pdf } = project.config.targets;
  if (profiles === undefined || pdf === undefined) return project;
  const other = profiles.find((profile) => !pdf.profiles.includes(profile));
  if (other !== undefined && elsewhere === undefined) {
    const sentence = `The project prints no "${other}"; add it to the profiles in stackmatrix.yaml, or use --out`;
    throw new Failure(exitCode.usage, sentence);
  }
  const targets = { ...project.config.targets, pdf: { ...pdf, profiles: [...profiles] } };
  return { ...project, config: { ...project.config, targets } };
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
  const { root, config, configFile, themeFiles } = project;
  const inputs = inputsHash(toolFingerprint(), configFile, [...project.files, ...themeFiles]);
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
        theme: themeFiles.length > 0 ? (config.targets.pdf?.theme ?? "") : "",
      },
      browser: prints?.browser ?? state.browser,
      prints: isWhole && prints ? prints.keys : { ...state.prints, ...prints?.keys },
      overflows: isWhole && prints ? prints.overflows : overflowsAfter(state, prints),
    },
  });
}

/** What is known of sheets that do not fit, after some of the sheets were looked at. */
function overflowsAfter({ overflows }: State, prints: Prints | undefined): State["overflows"] {
  if (prints === undefined) return overflows;
  const others = Object.entries(overflows).filter(([path]) => !Object.hasOwn(prints.keys, path));
  return { ...Object.fromEntries(others), ...prints.overflows };
}
