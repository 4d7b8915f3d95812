import * as z from "zod";
import { ids, itemId, text } from "./text.ts";

/** Words by language. */
export const spellings = z
  .strictObject({
    en: z.array(z.string()).optional(),
    "zh-TW": z.array(z.string()).optional(),
    "zh-CN": z.array(z.string()).optional(),
  })
  .describe("Words by language; a language without any is left out.");

/** One thing and what it is called in each language. */
export const glossaryEntry = z
  .strictObject({
    id: itemId,
    word: text.describe("The word to use."),
    also: spellings.describe("Further words that are right, by language."),
    avoid: spellings.describe("Words not to use, by language, such as those of another region."),
    note: text.optional().describe("What tells it from its neighbours."),
  })
  .describe("One thing and what it is called in each language.");

/** The words of one subject. */
export const glossarySection = z
  .strictObject({
    id: ids.GlossarySectionId,
    title: text,
    order: z.int().describe("Position among the sections, from 1."),
    entries: z.array(glossaryEntry),
  })
  .describe("The words of one subject in every language.");
