import type { SupportState } from "./words.ts";

/** One sign per support level, to be told apart without colour: what tables show, and what is copied out of them. */
export const signs = {
  full: "✓",
  partial: "◐",
  "add-on": "＋",
  none: "✗",
  "not-applicable": "–",
  unknown: "?",
  unassessed: "·",
} as const satisfies Record<SupportState, string>;
