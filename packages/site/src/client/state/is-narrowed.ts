import type { CompareState } from "./compare-state.ts";
import { writeAddress } from "./write-address.ts";

/** Whether a state leaves anything out or puts it in another order. */
export function isNarrowed({ isTransposed: _, opened: __, pair: ___, ...rest }: CompareState): boolean {
  return writeAddress(rest, { services: [], rows: [] }) !== "";
}
