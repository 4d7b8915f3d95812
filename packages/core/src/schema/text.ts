import * as z from "zod";
import { byLocale } from "./by-locale.ts";
import { date } from "./date.ts";
import { findTextFault, type TextShape } from "./text-fault.ts";

/** A text of one line that can be read everywhere as it was meant. */
export const plainLine = z
  .string()
  .min(1)
  .refine(...readable("line"));

/** The longest line, in UTF-16 units: a limit against abuse, which no sentence comes near. */
const lineMaxLength = 4000;

/** A text of one line, without white space at its ends. */
export const line = plainLine
  .max(lineMaxLength)
  .refine((text) => text.trim() === text, { error: "text without white space at its ends" });

/** A text that may have several lines, such as an answer; never Markdown or HTML. */
export const paragraph = z
  .string()
  .min(1)
  .max(40_000)
  .refine(...readable("paragraph"));

/** The check that holds for every text; diagnostics ask it again for what is wrong, and where. */
function readable(shape: TextShape) {
  return [(text: string) => findTextFault(text, shape) === undefined, { params: { shape } }] as const;
}

/** The text in each language; which languages must be there is for the project's configuration to say. */
const inEachLanguage = <Text extends z.ZodType<string>>(text: Text) =>
  byLocale(text).refine((texts) => Object.keys(texts).length > 0, {
    error: "a text in at least one language",
  });

/** A name, a title or a label in several languages: what stands in it is read as it is. */
export const localizedLine = inEachLanguage(line);

/** A name of its own, which mostly is the same in every language. */
export const properName = localizedLine.meta({});

/** A sentence in several languages, which may hold marks. */
export const localizedProse = inEachLanguage(line);

/** A longer text in several languages, which may hold marks. */
export const localizedText = inEachLanguage(paragraph);

/** A text in several languages, whatever its length: what views take and give one language of. */
export type LocalizedText = z.infer<typeof localizedText>;

/** The few words a table shows beside a sign, which may hold marks; `short-texts-fit` says how many. */
export const localizedShort = inEachLanguage(line);

/** What a sheet has room for, in half-width columns: 24 Latin letters or 12 Chinese characters. */
export const shortMaxWidth = 24;

/**
 * The form of an address that every reader of it takes for the same: what stands between the slashes and the path is the
 * host alone, without a user name, and nothing is a backslash.
 */
export const urlPattern = /^https?:\/\/[^/?#@\\]+(?:[/?#][^\\]*)?$/i;

/** An address on the public web: https or http, a domain name, no user name, no backslash. */
export const url = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain })
  .max(8000)
  .refine(...readable("line"))
  .refine((text) => urlPattern.test(text), { error: "a web address without user name" });

/** A day as `2026-11-21`, that exists in the calendar. */
export const isoDate = z.iso.date();

/** The date of a text, or `undated` where the text carries none. */
export const textDate = z.union([z.literal("undated"), date]);
