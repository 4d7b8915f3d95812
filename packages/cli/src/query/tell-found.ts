import type { PublishedData } from "@stackmatrix/api";
import { compare, find, type Wanted } from "@stackmatrix/query";
import { words } from "@stackmatrix/view";
import type { TableFormat } from "../options/format-option.ts";
import { type ExitCode, exitCode } from "../program/exit-code.ts";
import type { Program } from "../program/shell.ts";
import { ask } from "./ask.ts";
import { formatAnswer } from "./format-answer.ts";
import type { Asked } from "./read-asked.ts";
import { readPublished } from "./read-published.ts";
import { toldFound } from "./told-found.ts";
import { wantedValue } from "./wanted-value.ts";

/** Finds the services that have what is wanted. */
export async function tellFound(
  program: Program,
  root: string,
  { format, locale: asked, ...what }: Asked & { readonly format: TableFormat; readonly locale?: string },
): Promise<ExitCode> {
  const read = await readPublished(program, root, { format, locale: asked });
  if ("code" in read) return read.code;
  const { data, locale } = read;
  const wanted = wantedOf(data, what);
  const answer = ask(data, () => find(data, { ...wanted, locale }));
  const { rating = {}, support = {}, value = {} } = wanted;
  const references = [
    ...Object.keys(support).map((id) => `capabilities/${id}` as const),
    ...Object.keys(rating).map((id) => `tradeoffs/${id}` as const),
    ...Object.keys(value).map((id) => `traits/${id}` as const),
  ];
  const { rows } = compare(data, [], { rows: references, locale });
  const told = toldFound(answer, { rows, words: words[locale], total: Object.keys(data.services).length });
  program.out(formatAnswer(told, format, program.columns ?? 80));
  return exitCode.ok;
}

function wantedOf(
  data: PublishedData,
  { layer, rating, support, tag = [], value = {}, vendor }: Asked,
): Wanted {
  const values = Object.entries(value).map(([id, text]) => [id, wantedValue(data, id, text)]);
  return {
    ...(support && { support }),
    ...(rating && { rating }),
    value: Object.fromEntries(values),
    ...(layer && { layer }),
    ...(vendor !== undefined && { vendor }),
    tags: tag,
  };
}
