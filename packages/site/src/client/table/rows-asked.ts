import type { ComparisonData, RowData } from "../../client-data/comparison-data.ts";
import type { CompareState } from "../state/compare-state.ts";
import { isAmong } from "./is-among.ts";
import { placesOf } from "./places-of.ts";
import { wordSearch } from "./word-search.ts";

/** Makes a function that says which rows a state asks for. */
export function rowsAsked(data: ComparisonData): (state: CompareState) => readonly RowData[] {
  const keys = data.rows.map(({ key }) => key);
  const hasWords = wordSearch(
    data.rows.map(({ group = "", id, label }) => `${label} ${id} ${data.groups[group] ?? ""}`),
  );
  return (state) =>
    placesOf(keys, state.rows).flatMap((place) => {
      const row = data.rows[place];
      if (row === undefined) return [];
      const { group = "", tags = [] } = row;
      const isAsked = isAmong([group], state.groups) && isAmong(tags, state.rowTags);
      return isAsked && hasWords(place, state.rowText) ? [row] : [];
    });
}
