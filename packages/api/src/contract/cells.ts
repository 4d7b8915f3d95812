import { ratingValues, supportLevels } from "@stackmatrix/core/schema";
import * as z from "zod";
import { basis, citation, claim } from "./citation.ts";
import { ids, itemId, text } from "./text.ts";

/** How far a service goes with a capability. */
export const support = z
  .enum(supportLevels)
  .describe(
    "How far a service goes with a capability. `partial` and `add-on` have a note that says the limit, or with what. `unknown`: looked for and not found.",
  );

/** A service's answer to a capability. */
export const assessment = z
  .strictObject({
    support,
    short: text.optional().describe("The few words that a table shows beside the sign."),
    note: text.optional().describe("A sentence: the limit, the condition, the add-on."),
    inheritedFrom: ids.ServiceId.optional().describe("The service whose answer holds here too."),
    basis: basis.optional().describe("What the answer rests on; left out where it is `unknown`."),
    ...citation,
  })
  .describe(
    "A service's answer to a capability. A service that has none is unassessed: nobody looked, which is neither `none` nor `unknown`.",
  );

/** Where a service stands on a tradeoff's scale. */
export const rating = z
  .strictObject({
    value: z.literal([...ratingValues]).describe("The step of the scale, from 1 to 5."),
    note: text.describe("Why this step and not the next."),
    ...claim,
  })
  .describe("Where a service stands on a tradeoff's scale.");

/** A number with its unit. */
export const quantity = z
  .strictObject({
    id: itemId,
    value: z.number(),
    unit: text.describe("As it is read after the number, such as `USD per cluster-hour`."),
    condition: text.optional().describe("Under which the number holds."),
  })
  .describe("A number with its unit and, where it holds only under one, its condition.");

/** What a service is, in one respect. */
export const traitValue = z
  .strictObject({
    text: text.optional(),
    quantities: z.array(quantity),
    note: text.optional().describe("What a reader should know beside it."),
    ...claim,
  })
  .describe("What a service is, in one respect: a text, quantities, or both.");
