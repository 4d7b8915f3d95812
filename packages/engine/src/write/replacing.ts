import type { Disk } from "@stackmatrix/core/node";
import type { Patience } from "./patience.ts";
import type { StagingFolder } from "./staging-folder.ts";

/** What it takes to put files in the place of others. */
export interface Replacing {
  readonly disk: Disk;
  /** Where the former ones are kept meanwhile. */
  readonly folder: StagingFolder;
  readonly patiently: Patience;
}

/** What takes a step back, best first; each may be tried again when it is refused. */
export type WaysBack = readonly (() => void)[];
