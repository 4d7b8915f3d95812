import type { PublishedData } from "@stackmatrix/api";
import { compare, type Found, type FoundService, find, type Wanted } from "@stackmatrix/query";
import { type Words, words } from "@stackmatrix/view";
import type { TableFormat } from "../options/format-option.ts";
import { type ExitCode, exitCode } from "../program/exit-code.ts";
import type { Program } from "../program/shell.ts";
import { count } from "../words/count.ts";
import { ask, nothingCalled } from "./ask.ts";
import { cellOf, plainCellOf } from "./cell-of.ts";
import { formatAnswer, type Told } from "./format-answer.ts";
import type { Asked } from "./read-asked.ts";
import { readPublished } from "./read-published.ts";
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

/** @throws {Failure} where nothing has such a vendor or tag: mostly, it was typed wrong */
function wantedOf(
  data: PublishedData,
  { layer, rating, support, tag = [], value = {}, vendor }: Asked,
): Wanted {
  const services = Object.values(data.services);
  const isThere = (wanted: Wanted) => find(data, wanted).found.length > 0;
  if (vendor !== undefined && !isThere({ vendor })) {
    throw nothingCalled("No service has the vendor", vendor, {
      among: services.flatMap((one) => one.vendor ?? []),
    });
  }
  const stray = tag.find((one) => !isThere({ tags: [one] }));
  if (stray !== undefined) {
    throw nothingCalled("No service has the tag", stray, { among: services.flatMap(({ tags }) => tags) });
  }
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

/** What is known of a row that decided. */
interface DecidingRow {
  readonly row: string;
  readonly label: string;
}

/** Services that were found, in tables. */
export function toldFound(
  answer: Found,
  {
    rows,
    total,
    words,
  }: { readonly rows: readonly DecidingRow[]; readonly words: Words; readonly total: number },
): Told {
  const { found, open } = answer;
  const labels = rows.map(({ label }) => label);
  const tableOf = (services: readonly FoundService[]) => ({
    head: ["Service", ...labels],
    rows: services.map(({ cells, id, name }) => [
      { parts: [name, id] },
      ...cells.map((cell) => cellOf(cell, words)),
    ]),
  });
  const unknown = ({ missing }: FoundService) =>
    rows.flatMap(({ label, row }) => (missing.includes(row) ? [label] : [])).join(words.phrase.comma);
  return {
    answer,
    sections: [
      { table: tableOf(found) },
      { title: `Not all is known of ${count(open.length, "service")}:`, table: tableOf(open) },
    ],
    summary: summaryOf(answer, total),
    sheet: {
      head: ["Id", "Service", ...labels, "Not known of"],
      rows: [...found, ...open].map((service) => [
        { parts: [service.id] },
        { parts: [service.name] },
        ...service.cells.map((cell) => plainCellOf(cell, words)),
        { parts: [unknown(service)] },
      ]),
    },
  };
}

function summaryOf({ found, open }: Found, total: number): string {
  if (found.length === total) return `${count(total, "service")}.`;
  const have = `${found.length === 0 ? "None" : found.length} of ${count(total, "service")} ${found.length < 2 ? "has" : "have"} all of it`;
  return open.length === 0 ? `${have}.` : `${have}, ${open.length}${found.length > 0 ? " more" : ""} may.`;
}
