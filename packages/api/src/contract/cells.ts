import { date, statuses, supportLevels } from "@stackmatrix/core/schema";
import * as z from "zod";
import { basis, citation, unsourced } from "./citation.ts";
import { idOf, itemId, proseLine } from "./text.ts";
import { end, typedValue } from "./typed-value.ts";

/** A value without its words. */
const cellValue = z
  .strictObject({
    id: itemId.optional(),
    type: typedValue.shape.type,
    value: typedValue.shape.value,
    isTrue: typedValue.shape.isTrue,
    written: typedValue.shape.written,
    url: typedValue.shape.url,
    from: end.optional().describe("The first end of a range, instead of one point."),
    to: end.optional().describe("The last end of a range."),
    atMost: end.optional().describe("The highest that it may be, instead of one point."),
    atLeast: end.optional().describe("The lowest that it may be, instead of one point."),
    about: end.optional().describe("What it is near to, instead of one point."),
  })
  .describe(
    "A value of a trait without words: those, units and conditions stand with the trait and the service.",
  );

/** What is said of a service in a row, in no language. */
const cell = z
  .strictObject({
    service: idOf.services,
    row: z.string().describe("Id of the capability, tradeoff or trait."),
    kind: z.enum(["capability", "tradeoff", "trait"]).describe("What the row is."),
    answer: z
      .enum([...supportLevels, "unassessed", "rating", "value"])
      .describe(
        "A support level, or `unassessed` where nobody looked, which neither `none` nor `unknown` means. With `rating` and `value` the answer stands in `rating` and `values`.",
      ),
    rating: z.int().min(1).max(5).optional().describe("With `rating`: the step of the scale."),
    values: z.array(cellValue).describe("With `value`: the values."),
    inheritedFrom: idOf.services.optional().describe("The service whose answer holds here too."),
    since: z.string().optional().describe("The version with which it began."),
    until: z.string().optional().describe("The version with which it ended."),
    status: z.enum(statuses).optional().describe("How settled it is."),
    basis: basis.optional(),
    unsourced,
    ...citation,
    seenOn: z.iso.date().optional().describe("Of a text without a date: a day on which it said so."),
    day: z.iso
      .date()
      .optional()
      .describe(
        "The last day that `asOf` may mean, or else `seenOn`: what is older than a day has an earlier one. Left out where neither is known.",
      ),
  })
  .describe("What is said of a service in a row, in no language.");

/** The same in words of a language. */
const toldCell = cell
  .extend({
    label: z.string().describe("What the row is called."),
    word: z.string().describe("The answer as it is read; that nobody looked where nobody has."),
    short: proseLine.optional().describe("The few words that a table shows beside a sign."),
    note: proseLine.optional().describe("A sentence that explains it."),
  })
  .describe("What is said of a service in a row, in words of a language.");

const citedSource = z
  .strictObject({
    title: z.string().describe("In the language of the text."),
    publisher: z.string().optional(),
    url: z.url().optional(),
    date: date
      .optional()
      .describe("Date of its text: a day, a month or a year; left out where it carries none."),
    seenOn: z.iso.date().optional().describe("Of a text without a date: a day on which it said so."),
  })
  .describe("A source as it is named beside answers.");

/** Cells with the sources that they cite. */
export const cells = z
  .strictObject({
    cells: z
      .array(cell)
      .describe(
        "Each service in each row: by rows, and within a row by services, in the order of their ids.",
      ),
    sources: z.record(idOf.sources, citedSource).describe("The sources that they cite, by id."),
  })
  .describe("Cells with the sources that they cite.");

/** The cells of a service in words, with the sources that they cite. */
export const toldCells = z
  .strictObject({
    service: idOf.services,
    name: z.string().describe("What the service is called."),
    cells: z.array(toldCell).describe("Each row, in the order of their ids by kinds."),
    sources: z.record(idOf.sources, citedSource).describe("The sources that they cite, by id."),
  })
  .describe("The cells of a service in words, with the sources that they cite.");

/** The parts of it that have schemas of their own. */
export const cellParts = {
  Cells: cells,
  Cell: cell,
  ToldCells: toldCells,
  ToldCell: toldCell,
  CellValue: cellValue,
  CitedSource: citedSource,
} as const;
