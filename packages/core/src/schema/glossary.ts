import * as z from "zod";
import { byLocale } from "./by-locale.ts";
import { commonFields } from "./common-fields.ts";
import { id } from "./id.ts";
import { order } from "./order.ts";
import { line, localizedLine, localizedProse } from "./text.ts";

/** Spellings by language, each a plain word. */
export const spellings = byLocale(z.array(line).min(1)).refine((lists) => Object.keys(lists).length > 0, {
  error: "a list in at least one language",
});
export type Spellings = z.infer<typeof spellings>;

/** One thing and what it is called in each language. */
export const glossaryEntry = z.strictObject({
  id,
  word: localizedLine.meta({ description: "The word to use." }),
  also: spellings.optional().meta({ description: "Further words that are right, by language." }),
  avoid: spellings
    .optional()
    .meta({ description: "Words that no text in that language may use, such as those of another region." }),
  avoidAtStart: spellings.optional().meta({
    description:
      "Words that no clause in that language may begin with, since a reader would take them for others.",
  }),
  note: localizedProse.optional().meta({ description: "What tells it from its neighbours." }),
});
export type GlossaryEntry = z.infer<typeof glossaryEntry>;

/** The words of one subject in every language. */
export const glossarySection = z.strictObject({
  title: localizedLine,
  order: order.optional().meta({
    description:
      "Position among the sections, the smallest number first; those without one come last, by their ids.",
  }),
  entries: z.array(glossaryEntry).min(1),
  ...commonFields,
});
export type GlossarySection = z.infer<typeof glossarySection>;
