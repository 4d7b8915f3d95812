import type { ReadKey } from "@stackmatrix/core";

/** Why files are made again. */
export const reasons = {
  unknown: "it is not known what it was made from",
  fresh: "it is new",
  basis: "its plan has changed",
  written: "it is not as it was written",
  finisher: "what finishes it has changed",
  noted: "there is something to be told of it",
  context: "the configuration, the tool or what else the target reads has changed",
  changed: (key: ReadKey) => `${key} has changed`,
} as const;
