import * as z from "zod";
import { claim } from "./citation.ts";
import { serviceKey } from "./id.ts";
import { localizedLine, localizedText } from "./text.ts";

/** The steps of every scale, from 1. */
export const ratingValues = [1, 2, 3, 4, 5] as const;
export type RatingValue = (typeof ratingValues)[number];

/** Where a service stands on a tradeoff's scale, and why. */
export const rating = z.strictObject({
  value: z.literal([...ratingValues]),
  /** Why this step and not the next. */
  note: localizedLine,
  ...claim,
});
export type Rating = z.infer<typeof rating>;

/** A row that asks "at what price?". */
export const tradeoff = z.strictObject({
  name: localizedLine,
  definition: localizedText,
  /** A word for each step of the scale. */
  scale: z.strictObject({
    1: localizedLine,
    2: localizedLine,
    3: localizedLine,
    4: localizedLine,
    5: localizedLine,
  }),
  /** Which end of the scale is the pleasant one. */
  better: z.enum(["low", "high"]),
  /** Each service's rating, by service id. */
  ratings: z.record(serviceKey, rating),
});
export type Tradeoff = z.infer<typeof tradeoff>;
