/**
 * The target of this package for a program's list: sheets to be printed.
 *
 * @module
 */
import type { TargetEntry } from "@stackmatrix/core";
import { printProfiles } from "../style/print-profile.ts";

export const sheets: TargetEntry = {
  name: "pdf",
  load: async () => (await import("./sheets-target.ts")).sheetsTarget,
  flags: [
    {
      flags: "--sheet <ids>",
      description: "these sheets alone, and nothing else",
      option: "sheets",
      values: ({ sheets }) => [...sheets.keys()],
      refuse: (id, known) =>
        `No sheet has the id "${id}"; ${known.length === 0 ? "there are none" : `there are ${known.join(", ")}`}`,
      isAlone: true,
    },
    {
      flags: "--profile <profiles>",
      description: "print the sheets for these alone",
      option: "profiles",
      values: printProfiles,
      refuse: (profile) =>
        `The project prints no "${profile}"; add it to the profiles in stackmatrix.yaml, or use --out`,
    },
  ],
};
