import type { Diagnostic, DiagnosticArgs, DiagnosticCode, Location } from "@stackmatrix/core";

/** Says what is wrong somewhere. */
export type Report = <Code extends DiagnosticCode>(
  code: Code,
  at: { readonly location: Location },
  args: DiagnosticArgs[Code],
) => void;

/** Notes what is said to be wrong in a list. */
export function reporting(diagnostics: Diagnostic[]): Report {
  return (code, { location }, args) => {
    // The arguments belong to the code by their type, which the union of diagnostics cannot express.
    diagnostics.push({ code, location, args } as unknown as Diagnostic);
  };
}
