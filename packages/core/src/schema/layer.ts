import * as z from "zod";
import { citation } from "./citation.ts";
import { localizedLine, localizedText } from "./text.ts";

/** A level of the stack. */
export const layer = z.strictObject({
  name: localizedLine,
  /** Position from the ground up, from 1. */
  order: z.int().min(1).max(99),
  /** The one question that the layer answers. */
  question: localizedLine,
  /** What it does in a handful of words, for a sheet. */
  brief: localizedLine,
  /** What it does. */
  does: localizedText,
  /** Where its work ends. */
  doesNot: localizedText,
  ...citation,
});
export type Layer = z.infer<typeof layer>;
