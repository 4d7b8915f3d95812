import * as z from "zod";
import { sourceId } from "./id.ts";
import { isoDate, textDate } from "./text.ts";

/** Where a statement comes from and how fresh that is. */
export const citation = {
  /** Ids in `sources/`. */
  sources: z.array(sourceId).min(1).optional(),
  /** Date of the sources' text: with several, of the oldest; `undated` where the text carries none. */
  asOf: textDate.optional(),
  /** The day somebody last read the sources. */
  checkedOn: isoDate.optional(),
};

/** What a statement rests on, from firmest to softest. */
export const bases = ["documented", "by-definition", "judgement"] as const;
export type Basis = (typeof bases)[number];

/** A citation, and what kind of statement it supports. */
export const claim = {
  /** `documented` needs sources; `by-definition` follows from what the thing is; `judgement` is ours. */
  basis: z.enum(bases),
  ...citation,
};

/** The fields of `claim`, as code receives them. */
export interface Claim {
  readonly basis?: Basis | undefined;
  readonly sources?: readonly z.infer<typeof sourceId>[] | undefined;
  readonly asOf?: z.infer<typeof textDate> | undefined;
  readonly checkedOn?: string | undefined;
}
