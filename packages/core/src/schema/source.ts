import * as z from "zod";
import { locale } from "./locale.ts";
import { line, localizedLine, textDate, url } from "./text.ts";

/** How near a source stands to the thing it speaks of. */
export const sourceKinds = ["primary", "secondary", "article"] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A citation. */
export const source = z.strictObject({
  /** The title, in the language of the text. */
  title: line,
  publisher: line,
  /** `primary`: the vendor or project itself; `secondary`: somebody else; `article`: a text that we examine. */
  kind: z.enum(sourceKinds),
  url: url.optional(),
  /** Date of the text, or `undated`. */
  date: textDate,
  /** Language of the text; English where it is missing. */
  language: locale.optional(),
  /** Under which licence its text may be used. */
  licence: line.optional(),
  /** Which copy was read, such as a path in a repository with its commit. */
  copy: line.optional(),
  /** What a reader should know about its age or standing. */
  note: localizedLine.optional(),
});
export type Source = z.infer<typeof source>;
