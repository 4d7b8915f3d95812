import * as z from "zod";
import { byLocale } from "./by-locale.ts";

/**
 * Characters that no text may hold: controls (a line feed is allowed in `paragraph`), line and paragraph separators,
 * byte-order marks, and the bidirectional overrides and isolates with which a text can be made to read as what it is not.
 */
export const forbiddenCharacters = /[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069\ufeff]/u;

/** A text of one line, without control characters and without white space at its ends. */
export const line = z
  .string()
  .min(1)
  .max(600)
  .refine((text) => !forbiddenCharacters.test(text) && !text.includes("\n"), { params: { characters: true } })
  .refine((text) => text.trim() === text, { error: "text without white space at its ends" });

/** A text that may have several lines, such as an answer; plain, never Markdown or HTML. */
export const paragraph = z
  .string()
  .min(1)
  .max(4000)
  .refine((text) => !forbiddenCharacters.test(text), { params: { characters: true } });

/** The text in each language; which languages must be there is for the project's configuration to say. */
const inEachLanguage = <Text extends z.ZodType<string>>(text: Text) =>
  byLocale(text).refine((texts) => Object.keys(texts).length > 0, {
    error: "a text in at least one language",
  });

/** A line in several languages. */
export const localizedLine = inEachLanguage(line);

/** A longer text in several languages. */
export const localizedText = inEachLanguage(paragraph);

/** A text in several languages, whatever its length: what views take and give one language of. */
export type LocalizedText = z.infer<typeof localizedText>;

/** The few words a table shows beside a sign; `fitsShort` says how many. */
export const localizedShort = inEachLanguage(line);

/** The most that `short` may take, in half-width columns: 24 Latin letters or 12 Chinese characters. */
export const shortMaxWidth = 24;

/** An address on the public web: https, a domain name, no user name, no backslash. */
export const url = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain })
  .max(2000)
  .refine((text) => !text.includes("\\") && !text.includes("@"), {
    error: "an https address without user name",
  });

/** A day as `2026-11-21`, that exists in the calendar. */
export const isoDate = z.iso.date();

/** The day of a text, or `undated` where the text carries none. */
export const textDate = z.union([z.literal("undated"), isoDate]);
