import { date } from "@stackmatrix/core/schema";
import * as z from "zod";
import { itemId, prose, text } from "./text.ts";
import { written } from "./written.ts";

/** A number, for programs and for people. */
export const amount = z
  .strictObject({ value: z.number(), written })
  .describe("A number, and the digits that people are shown.");

const id = itemId
  .optional()
  .describe("Tells it from the others of its cell; left out where it is the only one.");
const condition = text.optional().describe("Under which the value holds.");

/** What stands instead of `value` where that is no point on its scale: exactly one of them is there, or two ends. */
function spanOf<Point extends z.ZodType>(point: Point, value: string) {
  return {
    from: point.optional().describe(`The first end of a range, instead of ${value}.`),
    to: point.optional().describe("The last end of a range."),
    atMost: point.optional().describe(`The highest that it may be, instead of ${value}.`),
    atLeast: point.optional().describe(`The lowest that it may be, instead of ${value}.`),
    about: point.optional().describe(`What it is near to, instead of ${value}.`),
  };
}

/** One value of a trait with its type, and all that belongs to it. */
export const typedValue = z
  .discriminatedUnion("type", [
    z.strictObject({ id, type: z.literal("text"), text: prose, condition }),
    z.strictObject({
      id,
      type: z.literal("number"),
      value: z.number().optional().describe("The number."),
      written: written.optional(),
      ...spanOf(amount, "`value` and `written`"),
      unit: text
        .optional()
        .describe("As it is read after the number; that of the trait where the value has none of its own."),
      condition,
    }),
    z.strictObject({ id, type: z.literal("boolean"), value: z.boolean(), condition }),
    z.strictObject({
      id,
      type: z.literal("date"),
      value: date
        .optional()
        .describe("A day, a month or a year as ISO 8601 writes it: `2026-11-21`, `2026-11`, `2026`."),
      ...spanOf(date, "`value`"),
      condition,
    }),
    z.strictObject({
      id,
      type: z.literal("version"),
      value: z.string().optional().describe("The version, as it is written."),
      ...spanOf(z.string(), "`value`"),
      condition,
    }),
    z.strictObject({
      id,
      type: z.literal("link"),
      url: z.url(),
      name: text.optional().describe("What is read instead of the address."),
      condition,
    }),
  ])
  .describe(
    "A value of a trait. Its `type` is that of the trait, or `text` where the answer is in words although the trait asks for something else.",
  );
