import type { Disk } from "@stackmatrix/core/node";
import type { Unlikeness } from "./adopt-attributes.ts";
import type { StagingFolder } from "./staging-folder.ts";

/** A file of the output. */
export interface PlacedFile {
  /** As it was asked for. */
  readonly path: string;
  /** Where it belongs, absolute, links resolved. */
  readonly place: string;
}

/** A file that waits in the staging folder for its place. */
export interface StagedFile extends PlacedFile {
  /** Where it waits, absolute. */
  readonly staged: string;
  /** What of the file in its place it could not be given. */
  readonly unlike: Unlikeness | undefined;
}

/** What is to be done to the disk: files that differ from it, written out whole beside it, and files to remove. */
export interface Stage {
  /** As it was given. */
  readonly root: string;
  /** The same, links resolved: what lies beyond is not ours. */
  readonly boundary: string;
  /** All of it in order; what has not been staged is to be removed. */
  readonly steps: readonly (StagedFile | PlacedFile)[];
  /** The files that differ, or did until they were put in place ahead. */
  readonly files: readonly StagedFile[];
  /** The paths whose contents are on the disk already. */
  readonly unchanged: readonly string[];
  readonly disk: Disk;
  /** Missing when nothing is to be done. */
  readonly folder?: StagingFolder | undefined;
}
