import type { ComparisonData, ServiceData } from "../../client-data/comparison-data.ts";
import type { CompareState } from "../state/compare-state.ts";
import { answerAt } from "./answer-at.ts";
import { isAmong } from "./is-among.ts";
import { placesOf } from "./places-of.ts";
import { verdictOf } from "./verdict-of.ts";
import { wordSearch } from "./word-search.ts";

/** A service that is shown, and its place among all. */
export interface ShownService {
  readonly service: ServiceData;
  readonly place: number;
  /** Whether it fits what is asked; the one that the others are compared with is shown in any case. */
  readonly isFitting: boolean;
  /** Whether it may fit what is wanted, and nobody knows. */
  readonly isUndecided: boolean;
  readonly isBaseline: boolean;
}

/** Makes a function that says which services a state asks for. */
export function servicesAsked(data: ComparisonData): (state: CompareState) => readonly ShownService[] {
  const ids = data.services.map(({ id }) => id);
  const hasWords = wordSearch(
    data.services.map(({ id, name, short, vendor = "" }) => `${name} ${short} ${id} ${vendor}`),
  );
  return (state) => {
    const wants = state.wants.flatMap((want) => {
      const row = data.rows.find(({ key }) => key === want.row);
      return row ? [{ row, want }] : [];
    });
    const chosen = new Set(placesOf(ids, state.services));
    const baseline = state.baseline === undefined ? -1 : ids.indexOf(state.baseline);
    return [...new Set([...chosen, baseline])].flatMap((place): readonly ShownService[] => {
      const service = data.services[place];
      if (service === undefined) return [];
      const verdicts = wants.map(({ row, want }) => verdictOf(row, answerAt(data, row, place), want));
      const isFitting =
        chosen.has(place) &&
        isAsked(service, state) &&
        hasWords(place, state.serviceText) &&
        !verdicts.includes(false);
      const isBaseline = place === baseline;
      const isUndecided = isFitting && verdicts.includes(undefined);
      return isFitting || isBaseline ? [{ service, place, isFitting, isUndecided, isBaseline }] : [];
    });
  };
}

function isAsked(
  { layer = "", tags = [], vendor = "" }: ServiceData,
  { layers, serviceTags, vendors }: CompareState,
): boolean {
  return isAmong([layer], layers) && isAmong([vendor], vendors) && isAmong(tags, serviceTags);
}
