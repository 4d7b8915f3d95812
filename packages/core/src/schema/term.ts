import * as z from "zod";
import { citation } from "./citation.ts";
import { id, serviceId } from "./id.ts";
import { line, localizedLine, localizedText } from "./text.ts";

/** One of the things that a word is used for. */
export const meaning = z.strictObject({
  id,
  /** Who uses the word so. */
  vendor: line.optional(),
  /** What the word stands for there. */
  expansion: line,
  /** The service it names, if the dataset has it. */
  service: serviceId.optional(),
  text: localizedLine,
  ...citation,
});
export type Meaning = z.infer<typeof meaning>;

/** A word that people trip over. With two meanings or more it may not be a name, an alias or an id by itself. */
export const term = z.strictObject({
  /** The word as it is written, the same in every language. */
  word: line,
  /** A heading that says more than the word alone. */
  name: localizedLine,
  summary: localizedText,
  meanings: z.array(meaning).min(1),
  /** What it is taken for, and how to tell the two apart. */
  confusedWith: z.array(z.strictObject({ id, text: localizedLine, ...citation })).optional(),
});
export type Term = z.infer<typeof term>;
