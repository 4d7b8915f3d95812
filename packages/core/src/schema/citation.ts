import * as z from "zod";
import { sourceId } from "./id.ts";
import { isoDate, line, textDate } from "./text.ts";

/** Where a statement comes from and how fresh that is. */
export const citation = {
  sources: z.array(sourceId).min(1).optional().meta({ description: "Ids in `sources/`." }),
  asOf: textDate.optional().meta({
    description:
      "Date of the text that carries the statement: that of the first source where it is not written; `undated` where it has none.",
  }),
  asOfNote: line.optional().meta({
    description:
      "Why `asOf` is another day than the date of the first source, such as a page whose sections have dates.",
  }),
  checkedOn: isoDate.optional().meta({
    description: "The day somebody last read the sources for this statement alone; else the sources say so.",
  }),
};

/** What a statement rests on, from firmest to softest. */
export const bases = ["documented", "by-definition", "judgement"] as const;
export type Basis = (typeof bases)[number];

/** A citation, and what kind of statement it supports. */
export const claim = {
  basis: z.enum(bases).optional().meta({
    description:
      "`documented` needs sources; `by-definition` follows from what the thing is; `judgement` is ours. Needed unless the project says `provenance: optional`.",
  }),
  ...citation,
};

/** What the cells of a file or a project rest on that name nothing of their own. */
export const cite = z.strictObject({ ...claim, basis: claim.basis.unwrap() });
export type Cite = z.infer<typeof cite>;

/** The fields of `claim`, as code receives them. */
export interface Claim {
  readonly basis?: Basis | undefined;
  readonly sources?: readonly z.infer<typeof sourceId>[] | undefined;
  readonly asOf?: z.infer<typeof textDate> | undefined;
  readonly asOfNote?: string | undefined;
  readonly checkedOn?: string | undefined;
}
