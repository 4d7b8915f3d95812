import type { Diagnostic, ReportFormat, SourceFile } from "@stackmatrix/core";
import { type ExitCode, exitCode } from "../program/exit-code.ts";
import type { Shell } from "../program/shell.ts";

/** What a command found out. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the diagnostics point into. */
  readonly sources: readonly SourceFile[];
  /** What else the command answers; joins the diagnostics in JSON. */
  readonly answer?: Readonly<Record<string, unknown>>;
}

/** Tells what was found, and with what code to end for it: text goes to stderr, what programs read to stdout. */
export async function report(shell: Shell, format: ReportFormat, findings: Findings): Promise<ExitCode> {
  const { describeDiagnostic, formatDiagnostics, hasErrors } = await import("@stackmatrix/core");
  const { diagnostics, sources, answer } = findings;
  const errors = diagnostics.filter((diagnostic) => hasErrors([diagnostic]));
  const isWrong = errors.length > 0;
  if (format === "json") {
    const described = diagnostics.map((diagnostic) => ({ ...diagnostic, ...describeDiagnostic(diagnostic) }));
    shell.out(`${JSON.stringify({ ok: !isWrong, ...answer, diagnostics: described }, undefined, 2)}\n`);
  } else if (format === "github") {
    shell.out(formatDiagnostics(diagnostics, { format }));
  } else {
    shell.err(formatDiagnostics(diagnostics, { sources, colour: shell.colour }));
  }
  if (!isWrong) return exitCode.ok;
  // What may not be read may be right.
  return errors.every(({ code }) => code === "file/unreadable") ? exitCode.machine : exitCode.wrong;
}
