import * as z from "zod";
import { claim } from "./citation.ts";
import { commonFields } from "./common-fields.ts";
import { decimal } from "./decimal.ts";
import { groupId, id, serviceKey } from "./id.ts";
import { localizedLine, localizedText } from "./text.ts";

/** A number with its unit and, where it holds only under one, its condition. */
export const quantity = z.strictObject({
  value: decimal,
  unit: localizedLine.meta({
    description: 'As it is read after the number, such as "USD per cluster-hour".',
  }),
  condition: localizedLine.optional(),
});
export type Quantity = z.infer<typeof quantity>;

/** What one service is, in one respect: a text, quantities, or both. At least one of them. */
export const traitValue = z.strictObject({
  text: localizedLine.optional(),
  quantities: z.array(quantity.extend({ id })).min(1).optional(),
  note: localizedLine.optional().meta({ description: "What a reader should know beside it." }),
  ...claim,
});
export type TraitValue = z.infer<typeof traitValue>;

/** A row that asks "what is it?". */
export const trait = z.strictObject({
  name: localizedLine,
  group: groupId.optional(),
  definition: localizedText.optional(),
  values: z.record(serviceKey, traitValue).meta({ description: "Each service's value, by service id." }),
  ...commonFields,
});
export type Trait = z.infer<typeof trait>;
