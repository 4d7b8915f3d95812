import type { Diagnostic } from "./diagnostic/diagnostic.ts";

/** A value with perhaps some warnings, or the reasons why there is none. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
