import type { Diagnostic } from "./diagnostic.ts";

/** The order of a report: by file, line, column and code; a file as a whole before its lines. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.location.path, b.location.path) ||
    (a.location.range?.start.line ?? 0) - (b.location.range?.start.line ?? 0) ||
    (a.location.range?.start.column ?? 0) - (b.location.range?.start.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(JSON.stringify(a.args), JSON.stringify(b.args))
  );
}

/** By code units, so that the order does not depend on the machine's language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
