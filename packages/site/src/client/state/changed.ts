import type { Changes, CompareState } from "./compare-state.ts";

/** A state with some of its parts changed, without those that are to be nothing. */
export function changed(state: CompareState, changes: Changes): CompareState {
  const parts = Object.entries({ ...state, ...changes }).filter(([, value]) => value !== undefined);
  // What may not be missing is never changed to nothing.
  return Object.fromEntries(parts) as unknown as CompareState;
}
