import type { CompareState } from "../state/compare-state.ts";
import type { Line } from "./line.ts";

/** The two columns that a narrow page shows: those that were chosen, or else the baseline and the first other. */
export function pairOf(
  columns: readonly Line[],
  { baseline, pair = [] }: Pick<CompareState, "baseline" | "pair">,
): readonly Line[] {
  const wanted = [...pair, ...(baseline === undefined ? [] : [baseline])];
  const first = wanted.flatMap((id) => columns.find(({ key }) => key === id) ?? []);
  return [...new Set([...first, ...columns])].slice(0, 2);
}
