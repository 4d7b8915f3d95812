import type { SourceFile } from "../source-file.ts";
import { type Description, describeDiagnostic, type Severity } from "./catalog.ts";
import { codeFrame, linesOf } from "./code-frame.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { formatPlace } from "./format-place.ts";
import { githubCommand } from "./github-command.ts";
import { visibleText } from "./visible-text.ts";

/** For whom a report is written: people, programs, or annotations in GitHub's review. */
export type ReportFormat = "text" | "json" | "github";

/** How a report is written. */
export interface FormatOptions {
  /** The files that the diagnostics speak of; their lines are quoted. */
  readonly sources?: readonly SourceFile[];
  readonly format?: ReportFormat;
  /** Whether the text may hold terminal colours. */
  readonly colour?: boolean;
}

/** Writes diagnostics as a report, in the order given; nothing for none, but an empty list in JSON. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions = {}): string {
  const { sources = [], format = "text", colour = false } = options;
  if (format === "json") return `${JSON.stringify(diagnostics.map(asJson), undefined, 2)}\n`;
  if (format === "github") return diagnostics.map((diagnostic) => `${annotation(diagnostic)}\n`).join("");
  if (diagnostics.length === 0) return "";
  const lines = linesByPath(sources, diagnostics);
  const paint = colour ? painted : plain;
  const blocks = diagnostics.map((diagnostic) => asText(diagnostic, { lines, paint }));
  return `${blocks.join("\n\n")}\n\n${summarizeDiagnostics(diagnostics)}\n`;
}

/** Counts a report, such as "2 errors and 1 warning in 2 files". */
export function summarizeDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity) =>
    diagnostics.filter((diagnostic) => describeDiagnostic(diagnostic).severity === severity).length;
  const files = new Set(diagnostics.map(({ location }) => location.path)).size;
  const counts = [counted(count("error"), "error"), counted(count("warning"), "warning")];
  const found = counts.filter((text) => !text.startsWith("0 "));
  return found.length === 0 ? "No problems" : `${found.join(" and ")} in ${counted(files, "file")}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

type Paint = (text: string, colour: keyof typeof colours) => string;

const colours = { error: 31, warning: 33, code: 2, place: 1 } as const;

const plain: Paint = (text) => text;
const painted: Paint = (text, colour) => `\u001b[${colours[colour]}m${text}\u001b[0m`;

function asText(
  diagnostic: Diagnostic,
  { lines, paint }: { readonly lines: ReadonlyMap<string, readonly string[]>; readonly paint: Paint },
): string {
  const { severity, message, hint } = describeDiagnostic(diagnostic);
  const head = [
    paint(visibleText(formatPlace(diagnostic.location)), "place"),
    paint(severity, severity),
    paint(diagnostic.code, "code"),
  ];
  const frame = codeFrame(lines.get(diagnostic.location.path) ?? [], diagnostic.location);
  const body = [visibleText(message), ...frame, ...(hint === undefined ? [] : [visibleText(hint)])];
  return [head.join("  "), ...body.map((line) => `  ${line}`)].join("\n");
}

/** The lines of the files that are spoken of; each is cut once, since one file may have thousands of problems. */
function linesByPath(
  sources: readonly SourceFile[],
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, readonly string[]> {
  const paths = new Set(diagnostics.map(({ location }) => location.path));
  return new Map(
    sources.filter(({ path }) => paths.has(path)).map(({ path, text }) => [path, linesOf(text)]),
  );
}

function asJson(diagnostic: Diagnostic): Diagnostic & Description {
  return { ...diagnostic, ...describeDiagnostic(diagnostic) };
}

/** A workflow command; GitHub shows columns only for places within one line. */
function annotation(diagnostic: Diagnostic): string {
  const { severity, message, hint } = describeDiagnostic(diagnostic);
  const { path, range } = diagnostic.location;
  const properties: [string, string | number][] = [["file", path]];
  if (range) {
    properties.push(["line", range.start.line], ["endLine", range.end.line]);
    if (range.start.line === range.end.line) {
      properties.push(["col", range.start.column], ["endColumn", range.end.column]);
    }
  }
  properties.push(["title", diagnostic.code]);
  return githubCommand(
    severity,
    Object.fromEntries(properties),
    hint === undefined ? message : `${message}\n${hint}`,
  );
}
