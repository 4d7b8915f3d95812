import { type CompareOptions, type Comparison, compare } from "@stackmatrix/query";
import { words } from "@stackmatrix/view";
import type { TableFormat } from "../options/format-option.ts";
import { type ExitCode, exitCode } from "../program/exit-code.ts";
import type { Program } from "../program/shell.ts";
import { ask } from "./ask.ts";
import { formatAnswer } from "./format-answer.ts";
import { readPublished } from "./read-published.ts";
import { toldComparison } from "./told-comparison.ts";

/** Which services and rows are to be compared, and how the answer is given. */
export interface ComparisonRequest {
  /** Those of the matrix where there are none. */
  readonly services: readonly string[];
  readonly matrix?: string;
  readonly group?: string;
  readonly rows?: readonly string[];
  readonly baseline?: string;
  readonly onlyDifferences?: boolean;
  readonly locale?: string;
  readonly today?: string;
  readonly format: TableFormat;
}

/** Puts services side by side. */
export async function tellComparison(
  program: Program,
  root: string,
  { format, locale: asked, onlyDifferences = false, services, today, ...which }: ComparisonRequest,
): Promise<ExitCode> {
  const read = await readPublished(program, root, { format, locale: asked });
  if ("code" in read) return read.code;
  const { data, locale } = read;
  // The type of what rows may be called is for those who write code.
  const options = { ...which, locale, ...(today !== undefined && { on: today }) } as CompareOptions;
  const named = services.length === 0 ? undefined : [...new Set(services)];
  const given = ask(data, () => compare(data, named, options));
  const whole = withBaseline(given, (ids) => compare(data, ids, options));
  const answer = onlyDifferences ? { ...whole, rows: whole.rows.filter(({ differs }) => differs) } : whole;
  const told = toldComparison(answer, { words: words[locale], total: whole.rows.length });
  program.out(formatAnswer(told, format, program.columns ?? 80));
  return exitCode.ok;
}

/** What others are compared with is to be seen beside them. */
function withBaseline(
  comparison: Comparison,
  again: (services: readonly string[]) => Comparison,
): Comparison {
  const { baseline, services } = comparison;
  const ids = services.map(({ id }) => id);
  return baseline === undefined || ids.includes(baseline) ? comparison : again([baseline, ...ids]);
}
