import * as z from "zod";
import { citation } from "./citation.ts";
import { commonFields } from "./common-fields.ts";
import { fact } from "./guide.ts";
import { localizedText } from "./text.ts";

/** A quiz card. */
export const question = z.discriminatedUnion("kind", [
  z.strictObject({
    /** A statement to judge. */
    kind: z.literal("true-false"),
    statement: localizedText,
    answer: z.boolean(),
    explanation: localizedText.optional(),
    facts: z.array(fact).optional(),
    ...commonFields,
    ...citation,
  }),
  z.strictObject({
    /** A question to answer in words. */
    kind: z.literal("open"),
    question: localizedText,
    answer: localizedText,
    explanation: localizedText.optional(),
    facts: z.array(fact).optional(),
    ...commonFields,
    ...citation,
  }),
]);
export type Question = z.infer<typeof question>;
