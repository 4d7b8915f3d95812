import { search } from "@stackmatrix/query";
import type { TableFormat } from "../options/format-option.ts";
import { type ExitCode, exitCode } from "../program/exit-code.ts";
import type { Program } from "../program/shell.ts";
import { findKind } from "../project/find-kind.ts";
import { formatAnswer } from "./format-answer.ts";
import { readPublished } from "./read-published.ts";
import { toldHits } from "./told-hits.ts";

/** What to look up, and how the answer is given. */
export interface SearchRequest {
  readonly text: string;
  /** In the plural or in the singular; all where they are missing. */
  readonly kinds?: readonly string[];
  readonly locale?: string;
  readonly limit: number;
  readonly format: TableFormat;
}

/** Looks something up by its name. */
export async function tellHits(
  program: Program,
  root: string,
  { format, kinds: names, limit, locale: asked, text }: SearchRequest,
): Promise<ExitCode> {
  const kinds = names && (await Promise.all(names.map(findKind)));
  const read = await readPublished(program, root, { format, locale: asked });
  if ("code" in read) return read.code;
  const { data, locale } = read;
  const hits = search(data, text, { limit, locale, ...(kinds && { kinds }) });
  program.out(formatAnswer(toldHits(hits, text), format, program.columns ?? 80));
  return exitCode.ok;
}
