import { api, npmPackage } from "@stackmatrix/api/entries";
import type { TargetEntry } from "@stackmatrix/core";
import { docs, markdown } from "@stackmatrix/markdown/entries";
import { schema } from "@stackmatrix/schema/entry";
import { sheets } from "@stackmatrix/sheets/entry";
import { site } from "@stackmatrix/site/entry";

/** The targets that come with the command, in the order in which they are rendered. */
export const targets: readonly TargetEntry[] = [
  markdown,
  docs,
  { ...sheets, loadFinisher: async () => (await import("@stackmatrix/pdf/finisher")).sheetPrinter },
  api,
  npmPackage,
  site,
  schema,
];
