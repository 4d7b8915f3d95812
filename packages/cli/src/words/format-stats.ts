import type { CellCounts, DataStats } from "@stackmatrix/core";
import { count } from "./count.ts";
import { formatTable } from "./format-table.ts";

/** Tells statistics in tables, for a terminal of 80 columns. */
export function formatStats(stats: DataStats): string {
  return [
    kindsTable(stats),
    servicesTable(stats),
    basisTable(stats),
    ...(stats.translations.length > 0 ? [translationsTable(stats)] : []),
    freshnessLines(stats),
  ].join("\n");
}

const cellHeads = ["Cells", "Assessed", "Unknown", "Unassessed"];

function cellColumns(counts: CellCounts | undefined): readonly (string | number)[] {
  return counts ? [counts.cells, counts.assessed, counts.unknown, counts.unassessed] : [];
}

function kindsTable({ cells, kinds }: DataStats): string {
  return formatTable([
    ["Kind", "Entities", ...cellHeads],
    ...kinds.map(({ kind, entities }) => [
      kind,
      entities,
      ...cellColumns(cells.kinds.find((counts) => counts.kind === kind)),
    ]),
  ]);
}

function servicesTable({ cells }: DataStats): string {
  return formatTable([
    ["Service", ...cellHeads],
    ...cells.services.map((counts) => [counts.service, ...cellColumns(counts)]),
  ]);
}

function basisTable({ basis }: DataStats): string {
  return formatTable([
    ["Basis of", "Documented", "By definition", "Judgement"],
    ...basis.map((counts) => [counts.kind, counts.documented, counts["by-definition"], counts.judgement]),
  ]);
}

function translationsTable({ translations }: DataStats): string {
  return formatTable([
    ["Language", "Current", "Unrecorded", "Stale", "Missing"],
    ...translations.map(({ current, locale, missing, stale, unrecorded }) => [
      locale,
      current,
      unrecorded,
      stale,
      missing,
    ]),
  ]);
}

function freshnessLines({ freshness, kinds, statements }: DataStats): string {
  const { citations, sources, staleAfterDays, today } = freshness;
  const { oldest } = citations;
  const moved = kinds.reduce((sum, kind) => sum + kind.moved, 0);
  const lines = [
    `${count(citations.total, "citation")}, ${citations.undated} undated.`,
    ...(oldest ? [`  ${oldest.asOf} is the oldest, in ${oldest.entity}`] : []),
    `${count(sources.total, "source")}, ${sources.undated} undated; ${sources.stale.length} stale on ${today}, after ${count(staleAfterDays, "day")}.`,
    ...sources.stale.map(({ date, days, id }) => `  ${id} of ${date}, ${count(days, "day")} old`),
    ...(statements.total > 0
      ? [`${count(statements.total, "statement")} of articles, ${statements.open} not covered.`]
      : []),
    ...(moved > 0 ? [`${count(moved, "id")} moved.`] : []),
  ];
  return `${lines.join("\n")}\n`;
}
