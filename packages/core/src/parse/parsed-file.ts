import type { Location, ValuePath } from "../diagnostic/diagnostic.ts";

/** Which end of a mapping entry is meant. */
export type EntryEnd = "key" | "value";

/** A file whose YAML is well formed: its plain value, and the way back from a place in it to a place in the text. */
export interface ParsedFile {
  readonly path: string;
  readonly text: string;
  /** A number whose text says more than its value comes as a `WrittenNumber`. */
  readonly value: unknown;
  /**
   * The place of a path's value or key. Where the path does not exist, its nearest ancestor that does.
   * Reads the text again, so it is for files that have something wrong.
   */
  locate(path: ValuePath, target?: EntryEnd): Location;
}
