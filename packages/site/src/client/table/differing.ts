import { differences, isOpen } from "@stackmatrix/query";
import type { ComparisonData, RowData } from "../../client-data/comparison-data.ts";
import { comparable } from "./comparable.ts";

/** Says of cells whether they differ by the rule of the query layer; it remembers what it was asked. */
export interface Differing {
  /** Whether a service says something known that is not what the baseline says; places are those among all. */
  cell(row: RowData, service: number, baseline: number): boolean;
  /** Whether two of these services differ, or one from the baseline. */
  row(row: RowData, services: readonly number[], baseline: number | undefined): boolean;
}

/** Begins to compare the answers of a matrix. */
export function differing({ answers }: ComparisonData): Differing {
  const known = new Map<string, boolean>();

  function differ(row: RowData, one: number, other: number): boolean {
    if (one === other) return false;
    const key = `${row.kind} ${one} ${other}`;
    const former = known.get(key);
    if (former !== undefined) return former;
    const [a, b] = [answers[one], answers[other]];
    const found =
      a !== undefined &&
      b !== undefined &&
      !isOpen(a) &&
      !isOpen(b) &&
      differences(comparable(row, a), comparable(row, b)).length > 0;
    known.set(key, found);
    return found;
  }

  const isKnown = (place: number) => {
    const answer = answers[place];
    return answer !== undefined && !isOpen(answer);
  };

  return {
    cell: (row, service, baseline) => differ(row, row.cells[service] ?? -1, row.cells[baseline] ?? -1),
    row({ cells, ...row }, services, baseline) {
      // To be the same is to be the same as the first that is known.
      const first =
        baseline === undefined ? services.map((at) => cells[at] ?? -1).find(isKnown) : cells[baseline];
      return services.some((at) => differ({ cells, ...row }, cells[at] ?? -1, first ?? -1));
    },
  };
}
