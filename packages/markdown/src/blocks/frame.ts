import type { Locale } from "@stackmatrix/core/schema";
import type { BlockRequest } from "./block-request.ts";

/** The language of a block, and what stands around what it shows. */
export interface Frame {
  readonly locale: Locale;
  readonly sources: BlockRequest["sources"];
  /** The level of its own heading; nothing for none. */
  readonly level?: number | undefined;
  /** The level of headings that stand in its place where it has none. */
  readonly below: number;
}
