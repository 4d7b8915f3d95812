import * as z from "zod";
import { claim } from "./citation.ts";
import { commonFields } from "./common-fields.ts";
import { groupId, serviceKey } from "./id.ts";
import { localizedLine, localizedProse, localizedText } from "./text.ts";

/** The steps of every scale, from 1. */
export const ratingValues = [1, 2, 3, 4, 5] as const;

/** Where a service stands on a tradeoff's scale, and why. */
export const rating = z.strictObject({
  value: z.literal([...ratingValues]),
  note: localizedProse.optional().meta({
    description: "Why this step and not the next; needed unless the project says `provenance: optional`.",
  }),
  ...claim,
});
export type Rating = z.infer<typeof rating>;

/** A row that asks "at what price?". */
export const tradeoff = z.strictObject({
  name: localizedLine,
  group: groupId.optional(),
  definition: localizedText.optional(),
  scale: z
    .strictObject({
      1: localizedLine,
      2: localizedLine,
      3: localizedLine,
      4: localizedLine,
      5: localizedLine,
    })
    .optional()
    .meta({ description: "A word for each step of the scale; its number where there are none." }),
  better: z
    .enum(["low", "high"])
    .optional()
    .meta({ description: "Which end of the scale is the pleasant one." }),
  ratings: z.record(serviceKey, rating).meta({ description: "Each service's rating, by service id." }),
  ...commonFields,
});
export type Tradeoff = z.infer<typeof tradeoff>;
