import { type Changes, everything } from "./compare-state.ts";

/** What brings back all that a table has, in its own order. */
export const startAgain: Changes = {
  ...everything,
  services: undefined,
  rows: undefined,
  baseline: undefined,
  serviceOrder: undefined,
  rowOrder: undefined,
  pair: undefined,
};
