import { daysOfDate } from "@stackmatrix/core";
import { type Cell, type CellValue, type CitedSource, cell, compare } from "@stackmatrix/query";
import type * as z from "zod";
import type { cells as contract, toldCells } from "../contract/cells.ts";
import type { PublishedData } from "./publish-data.ts";
import { rowsIn } from "./rows-in.ts";

/** Cells as they are published, with the sources that they cite. */
export type PublishedCells = z.infer<typeof contract>;

/** The cells of a service as they are published in a language. */
export type PublishedToldCells = z.infer<typeof toldCells>;

/** What is said of these services in each row, in no language, with the sources that it rests on. */
export function publishCells(
  data: PublishedData,
  services: readonly string[] = Object.keys(data.services),
): PublishedCells {
  const found = rowsIn(data).flatMap((row) => services.flatMap((service) => cell(data, service, row) ?? []));
  return { cells: found.map(publishCell), sources: publishSources(found) };
}

/** What is said of a service in each row, in words of a language, with the sources that it rests on. */
export function publishToldCells(data: PublishedData, service: string, locale: string): PublishedToldCells {
  const { rows, services } = compare(data, [service], { rows: rowsIn(data), locale });
  const told = rows.flatMap(({ cells, label }) => cells.map((one) => ({ ...one, label })));
  return {
    service,
    name: services[0]?.name ?? service,
    cells: told.map((one) => ({
      ...publishCell(one),
      label: one.label,
      word: one.word,
      short: one.short,
      note: one.note,
    })),
    sources: publishSources(told),
  };
}

/** The sources that cells cite, in the order of their ids. */
function publishSources(cells: readonly Cell[]): PublishedCells["sources"] {
  const cited = new Map(
    cells.flatMap(({ sources }) => sources.map((source) => [source.id, source] as const)),
  );
  const sorted = [...cited].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([id, source]) => [id, publishSource(source)]));
}

function publishCell(told: Cell): PublishedCells["cells"][number] {
  const { answer, asOf, basis, checkedOn, inheritedFrom, kind, oldest, rating, row, seenOn } = told;
  const { service, since, sources, status, undated, unsourced, until, values = [] } = told;
  const date = asOf ?? seenOn;
  const published = {
    ...{ service, row, kind, answer, rating, values: values.map(publishValue) },
    ...{ inheritedFrom, since, until, status, basis, unsourced: unsourced || undefined },
    ...{
      sources: sources.map(({ id }) => id),
      asOf,
      oldest,
      undated: undated || undefined,
      checkedOn,
      seenOn,
    },
    day: date === undefined ? undefined : daysOfDate(date).last,
  };
  // Of what the data may hold, the query layer knows only the shape; the contract, by which this is parsed, knows all.
  return published as PublishedCells["cells"][number];
}

/** What of a value is said in no language. */
function publishValue({
  about,
  atLeast,
  atMost,
  from,
  id,
  isTrue,
  to,
  type,
  url,
  value,
  written,
}: CellValue) {
  return { id, type, value, isTrue, written, url, from, to, atMost, atLeast, about };
}

function publishSource({ date, publisher, seenOn, title, url }: CitedSource) {
  return { title, publisher, url, date, seenOn };
}
