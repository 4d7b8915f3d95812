import { folded } from "@stackmatrix/query";
import type { ComparisonData, RowData, ServiceData } from "../../client-data/comparison-data.ts";
import type { CompareState } from "../state/compare-state.ts";
import { answerAt } from "./answer-at.ts";
import { type Differing, differing } from "./differing.ts";
import { ordered } from "./ordered.ts";
import { verdictOf } from "./verdict-of.ts";

/** What of a comparison is shown, in its order. */
export interface ShownTable {
  readonly services: readonly ShownService[];
  readonly rows: readonly RowData[];
  /** The place among all services of the one that the others are compared with. */
  readonly baseline: number | undefined;
  readonly differing: Differing;
}

/** A service that is shown, and its place among all. */
export interface ShownService {
  readonly service: ServiceData;
  readonly place: number;
  /** Whether it may fit what is wanted, and nobody knows. */
  readonly isUndecided: boolean;
}

/** Makes a function that says what a state shows of a comparison. */
export function shownTables(data: ComparisonData): (state: CompareState) => ShownTable {
  const differs = differing(data);
  const texts = new Intl.Collator(data.locale, { numeric: true });
  const serviceWords = data.services.map(({ id, name, short, vendor = "" }) =>
    folded(`${name} ${short} ${id} ${vendor}`),
  );
  const rowWords = data.rows.map((row) =>
    folded(`${row.label} ${row.id} ${data.groups[row.group ?? ""] ?? ""}`),
  );
  return (state) => {
    const services = ordered(
      { data, texts, order: state.serviceOrder, name: ({ service }) => service.name, told: serviceTold },
      servicesOf(state),
    );
    const places = services.map(({ place }) => place);
    const found = baselineOf(state);
    const isDifferent = (row: RowData) => !state.onlyDifferences || differs.row(row, places, found);
    const rows = ordered(
      { data, texts, order: state.rowOrder, name: ({ label }) => label, told: rowTold },
      rowsOf(state).filter(isDifferent),
    );
    return { services, rows, baseline: found, differing: differs };
  };

  function baselineOf({ baseline }: CompareState): number | undefined {
    const place = data.services.findIndex(({ id }) => id === baseline);
    return place === -1 ? undefined : place;
  }

  function servicesOf(state: CompareState): readonly ShownService[] {
    const wants = state.wants.flatMap((want) => {
      const row = data.rows.find(({ key }) => key === want.row);
      return row ? [{ row, want }] : [];
    });
    return placesOf(
      data.services.map(({ id }) => id),
      state.services,
    ).flatMap((place) => {
      const service = data.services[place];
      if (
        service === undefined ||
        !isAsked(service, state) ||
        !hasWords(serviceWords[place], state.serviceText)
      )
        return [];
      const verdicts = wants.map(({ row, want }) => verdictOf(row, answerAt(data, row, place), want));
      return verdicts.includes(false) ? [] : [{ service, place, isUndecided: verdicts.includes(undefined) }];
    });
  }

  function rowsOf(state: CompareState): readonly RowData[] {
    return placesOf(
      data.rows.map(({ key }) => key),
      state.rows,
    ).flatMap((place) => {
      const row = data.rows[place];
      return row !== undefined && isAskedRow(row, state) && hasWords(rowWords[place], state.rowText)
        ? [row]
        : [];
    });
  }

  function serviceTold({ place }: ShownService, at: string) {
    const row = data.rows.find(({ key }) => key === at);
    return row && { row, told: answerAt(data, row, place) };
  }

  function rowTold(row: RowData, at: string) {
    return {
      row,
      told: answerAt(
        data,
        row,
        data.services.findIndex(({ id }) => id === at),
      ),
    };
  }
}

function placesOf(all: readonly string[], chosen: readonly string[] | undefined): readonly number[] {
  if (chosen === undefined) return all.map((_, place) => place);
  const places = new Map(all.map((id, place) => [id, place]));
  return chosen.flatMap((id) => places.get(id) ?? []);
}

function hasWords(words = "", text: string): boolean {
  return folded(text)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

function isAsked(
  { layer = "", tags = [], vendor = "" }: ServiceData,
  { layers, serviceTags, vendors }: CompareState,
): boolean {
  return isOne(layer, layers) && isOne(vendor, vendors) && hasOne(tags, serviceTags);
}

function isAskedRow({ group = "", tags = [] }: RowData, { groups, rowTags }: CompareState): boolean {
  return isOne(group, groups) && hasOne(tags, rowTags);
}

function isOne(value: string, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

function hasOne(values: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}
