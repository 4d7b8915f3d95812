import * as z from "zod";
import { claim } from "./citation.ts";
import { id, serviceKey } from "./id.ts";
import { localizedLine, localizedText } from "./text.ts";

/** A number with its unit and, where it holds only under one, its condition. */
export const quantity = z.strictObject({
  value: z.number(),
  /** As it is read after the number, such as "USD per cluster-hour". */
  unit: localizedLine,
  condition: localizedLine.optional(),
});
export type Quantity = z.infer<typeof quantity>;

/** What one service is, in one respect: a text, quantities, or both. At least one of them. */
export const traitValue = z.strictObject({
  text: localizedLine.optional(),
  quantities: z.array(quantity.extend({ id })).min(1).optional(),
  /** What a reader should know beside it. */
  note: localizedLine.optional(),
  ...claim,
});
export type TraitValue = z.infer<typeof traitValue>;

/** A row that asks "what is it?". */
export const trait = z.strictObject({
  name: localizedLine,
  definition: localizedText.optional(),
  /** Each service's value, by service id. */
  values: z.record(serviceKey, traitValue),
});
export type Trait = z.infer<typeof trait>;
