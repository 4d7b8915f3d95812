import { bases } from "@stackmatrix/core/schema";
import * as z from "zod";
import { ids } from "./text.ts";

/** Where a statement comes from and how fresh that is: fields of whatever makes it. */
export const citation = {
  sources: z.array(ids.SourceId).describe("Where it comes from; empty where nothing is cited."),
  asOf: z.iso
    .date()
    .optional()
    .describe(
      "Date of the sources' text, of the oldest where there are several. Left out where a source carries no date, and where nothing is cited.",
    ),
  checkedOn: z.iso.date().optional().describe("The day on which somebody last read the sources."),
};

/** What a statement rests on. */
export const basis = z
  .enum(bases)
  .describe(
    "What it rests on: `documented` by its sources, true `by-definition` of the thing, or the authors' `judgement`.",
  );

/** A citation, and what kind of statement it supports. */
export const claim = { basis, ...citation };
