import { bases, date } from "@stackmatrix/core/schema";
import * as z from "zod";
import { idOf } from "./text.ts";

/** Where a statement comes from and how fresh that is, as it is published: fields of whatever makes it. */
export const citation = {
  sources: z
    .array(idOf.sources)
    .describe("Where it comes from, the source that carries it first; empty where nothing is cited."),
  asOf: date
    .optional()
    .describe(
      "Date of the text of the first source, which carries the statement: a day, a month or a year. Left out where that text has none, and where nothing is cited.",
    ),
  oldest: date
    .optional()
    .describe("The oldest date among all the sources; left out where none of them has one."),
  undated: z
    .int()
    .min(1)
    .optional()
    .describe("How many of the sources carry no date; left out where each has one."),
  checkedOn: z.iso.date().optional().describe("The day on which somebody last read the sources."),
};

/** Of an answer or a relation. */
export const unsourced = z
  .literal(true)
  .optional()
  .describe("There where it names nothing that it rests on, neither a basis nor sources.");

/** How many answers there are in a table or in all. */
export const answers = z
  .strictObject({
    total: z.int().min(0).describe("All answers; cells that nobody has filled and what is unknown are none."),
    unsourced: z.int().min(0).describe("Those that name nothing that they rest on."),
  })
  .describe("How many answers there are, and how many of them name nothing that they rest on.");

/** What a statement rests on. */
export const basis = z
  .enum(bases)
  .describe(
    "What it rests on: `documented` by its sources, true `by-definition` of the thing, or the authors' `judgement`.",
  );
