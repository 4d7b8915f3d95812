import type { CompareState } from "./compare-state.ts";
import { writeAddress } from "./write-address.ts";

/** Whether a state leaves anything out or puts it in another order. */
export function isNarrowed(state: CompareState): boolean {
  const { isTransposed: _, opened: __, pair: ___, ...rest } = { ...state, isWide: false };
  return writeAddress(rest, { services: [], rows: [] }) !== "";
}
