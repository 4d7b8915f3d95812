import { type CellCounts, type DataStats, type Ground, grounds } from "@stackmatrix/core";
import { count } from "./count.ts";
import { formatTable } from "./format-table.ts";
import { wrapText } from "./wrap-text.ts";

/** Tells statistics in tables, for a terminal of 80 columns; what there is nothing of is left out. */
export function formatStats(stats: DataStats): string {
  return [
    kindsTable(stats),
    servicesTable(stats),
    basisTable(stats),
    ...(stats.translations.length > 0 ? [translationsTable(stats)] : []),
    freshnessLines(stats),
    ...(stats.freshness.releases.length > 0 ? [releaseLines(stats)] : []),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

const cellHeads = ["Cells", "Assessed", "Unknown", "Unassessed"];

function cellColumns(counts: CellCounts | undefined): readonly (string | number)[] {
  return counts ? [counts.cells, counts.assessed, counts.unknown, counts.unassessed] : [];
}

function kindsTable({ cells, kinds }: DataStats): string {
  return formatTable([
    ["Kind", "Entities", ...cellHeads],
    ...kinds
      .filter(({ entities }) => entities > 0)
      .map(({ kind, entities }) => [
        kind,
        entities,
        ...cellColumns(cells.kinds.find((counts) => counts.kind === kind)),
      ]),
  ]);
}

function servicesTable({ cells }: DataStats): string {
  if (cells.services.length === 0) return "";
  return formatTable([
    ["Service", ...cellHeads],
    ...cells.services.map((counts) => [counts.service, ...cellColumns(counts)]),
  ]);
}

/** What rests on no basis is told where there is any. */
function basisTable({ basis }: DataStats): string {
  const rows = basis.filter((counts) => grounds.some((ground) => counts[ground] > 0));
  if (rows.length === 0) return "";
  const told = grounds.filter(
    (ground) => ground !== "unsourced" || basis.some((counts) => counts[ground] > 0),
  );
  return formatTable([
    ["Basis of", ...told.map((ground) => groundHeads[ground])],
    ...rows.map((counts) => [counts.kind, ...told.map((ground) => counts[ground])]),
  ]);
}

const groundHeads: Readonly<Record<Ground, string>> = {
  documented: "Documented",
  "by-definition": "By definition",
  judgement: "Judgement",
  unsourced: "Unsourced",
};

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
    ...(citations.total > 0 ? [`${count(citations.total, "citation")}, ${datesOf(citations)}.`] : []),
    ...(oldest ? [`  ${oldest.asOf} is the oldest, in ${oldest.entity}`] : []),
    ...(sources.total > 0
      ? [
          `${count(sources.total, "source")}, ${datesOf(sources)}; ${sources.stale.length} stale on ${today}, after ${count(staleAfterDays, "day")}.`,
        ]
      : []),
    ...sources.stale.map(({ date, days, id }) => `  ${id} of ${date}, ${count(days, "day")} old`),
    ...(statements.total > 0
      ? [`${count(statements.total, "statement")} of articles, ${statements.open} not covered.`]
      : []),
    ...(moved > 0 ? [`${count(moved, "id")} moved.`] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** How many have no date, and how many of the rest only a day on which their text was seen. */
function datesOf({ seen, undated }: { readonly seen: number; readonly undated: number }): string {
  return seen > 0 ? `${seen} seen on a day, ${undated} undated` : `${undated} undated`;
}

function releaseLines({ freshness: { releases } }: DataStats): string {
  const lines = releases.flatMap(({ cells, releasedOn, service, undated, version }) => [
    `  ${service} ${version} of ${releasedOn}: ${count(cells.length, "cell")} older, ${undated.length} undated`,
    ...wrapText(cells.map(({ row, day }) => `${row} (${day})`).join(", "), width - indent.length).map(
      (line) => `${indent}${line}`,
    ),
  ]);
  return `Cells older than the newest release of their service:\n${lines.join("\n")}\n`;
}

/** Columns of a terminal, and what stands before a list that is broken into lines. */
const width = 80;
const indent = "    ";
