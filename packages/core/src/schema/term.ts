import * as z from "zod";
import { citation } from "./citation.ts";
import { commonFields } from "./common-fields.ts";
import { id, serviceId } from "./id.ts";
import { line, localizedLine, localizedProse, localizedText } from "./text.ts";

/** One of the things that a word is used for. */
export const meaning = z.strictObject({
  id,
  vendor: line.optional().meta({ description: "Who uses the word so." }),
  expansion: line.meta({ description: "What the word stands for there." }),
  service: serviceId.optional().meta({ description: "The service it names, if the dataset has it." }),
  text: localizedProse.optional(),
  ...citation,
});
export type Meaning = z.infer<typeof meaning>;

/** A word that people trip over. With two meanings or more it may not be a name, an alias or an id by itself. */
export const term = z.strictObject({
  word: line.meta({ description: "The word as it is written, the same in every language." }),
  name: localizedLine
    .optional()
    .meta({ description: "A heading that says more than the word; the word where it is missing." }),
  summary: localizedText.optional(),
  meanings: z.array(meaning).min(1),
  confusedWith: z
    .array(z.strictObject({ id, text: localizedProse, ...citation }))
    .optional()
    .meta({ description: "What it is taken for, and how to tell the two apart." }),
  ...commonFields,
});
export type Term = z.infer<typeof term>;
