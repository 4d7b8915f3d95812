import * as z from "zod";
import { citation } from "./citation.ts";
import { commonFields } from "./common-fields.ts";
import { capabilityId, id, serviceId, tradeoffId } from "./id.ts";
import { supportLevels } from "./support-level.ts";
import { localizedLine, localizedProse, localizedText } from "./text.ts";

/**
 * A cell of the data that a rule rests on. With `capability`, `support` lists the levels it may have; with
 * `tradeoff`, `atMost` and `atLeast` bound the rating. A guide that the data contradicts is an error.
 */
export const fact = z.strictObject({
  service: serviceId,
  capability: capabilityId.optional(),
  support: z.array(z.enum(supportLevels)).min(1).optional(),
  tradeoff: tradeoffId.optional(),
  atMost: z.int().min(1).max(5).optional(),
  atLeast: z.int().min(1).max(5).optional(),
});
export type Fact = z.infer<typeof fact>;

/** A condition that speaks for an outcome, and the cells that make it do so. */
export const condition = z.strictObject({
  id,
  text: localizedProse,
  facts: z.array(fact).optional(),
  ...citation,
});
export type Condition = z.infer<typeof condition>;

/** One answer to "which one?". */
export const outcome = z.strictObject({
  id,
  choose: z.array(serviceId).min(1).meta({ description: "What to choose." }),
  name: localizedLine.meta({ description: "The answer as a heading." }),
  when: z.array(condition).min(1).meta({ description: "When these hold; the more, the better the fit." }),
  because: localizedText.optional(),
  ...citation,
});
export type Outcome = z.infer<typeof outcome>;

/** "Which one?" */
export const guide = z.strictObject({
  title: localizedLine,
  question: localizedProse.optional(),
  outcomes: z.array(outcome).min(2),
  caveat: localizedText.optional().meta({ description: "What the guide does not settle." }),
  ...commonFields,
  ...citation,
});
export type Guide = z.infer<typeof guide>;
