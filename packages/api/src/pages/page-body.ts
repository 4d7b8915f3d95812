import type { Prose } from "@stackmatrix/core";

/** What a page holds between its heading and its sources. */
export interface PageBody {
  readonly title: Prose;
  /** Pieces of Markdown that blank lines part; those that are empty are left out. */
  readonly blocks: readonly string[];
}
