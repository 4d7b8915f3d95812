import { valueTypes } from "@stackmatrix/core/schema";
import * as z from "zod";
import { itemId, prose, text } from "./text.ts";

/** A point on a scale, for programs and for people. */
export const end = z
  .strictObject({
    value: z.number().optional().describe("The number; left out of dates and versions."),
    written: z.string().describe("It as people are shown it: digits, a date or a version."),
  })
  .describe("An end of a range, a bound, or what a value is near to.");

/** One value of a trait with all that belongs to it: one shape for all types, since clients in many languages know no other. */
export const typedValue = z
  .strictObject({
    id: itemId
      .optional()
      .describe("Tells it from the others of its cell; left out where it is the only one."),
    type: z
      .enum(valueTypes)
      .describe(
        "That of the trait, or `text` where the answer is in words although the trait asks for something else.",
      ),
    text: prose.optional().describe("With `text`: the words."),
    value: z.number().optional().describe("With `number`: the number, where it is one point."),
    isTrue: z.boolean().optional().describe("With `boolean`: which of both."),
    written: z
      .string()
      .optional()
      .describe(
        "With `number`, `date` and `version`, where it is one point: as it is written, such as `0.10` for 0.1, `2026-11` or `1.10`. Digits without commas and exponents; dates as ISO 8601 has days, months and years.",
      ),
    url: z.url().optional().describe("With `link`: where it leads."),
    name: text.optional().describe("With `link`: what is read instead of the address."),
    from: end.optional().describe("The first end of a range, instead of one point."),
    to: end.optional().describe("The last end of a range."),
    atMost: end.optional().describe("The highest that it may be, instead of one point."),
    atLeast: end.optional().describe("The lowest that it may be, instead of one point."),
    about: end.optional().describe("What it is near to, instead of one point."),
    unit: text
      .optional()
      .describe(
        "With `number`: as it is read after the number; that of the trait where it has none of its own.",
      ),
    condition: text.optional().describe("Under which the value holds."),
  })
  .describe("A value of a trait.");
