import * as z from "zod";
import { commonFields } from "./common-fields.ts";
import { serviceId } from "./id.ts";
import { locale } from "./locale.ts";
import { statement } from "./statement.ts";
import { isoDate, line, localizedLine, localizedProse, textDate, url } from "./text.ts";

/** How near a source stands to the thing it speaks of. */
export const sourceKinds = ["primary", "secondary", "article"] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A citation. */
export const source = z.strictObject({
  title: line.meta({ description: "The title, in the language of the text." }),
  publisher: z.union([line, localizedLine]).optional().meta({
    description: "Who published it; by language where that is no name, such as “author not stated”.",
  }),
  kind: z.enum(sourceKinds).optional().meta({
    description:
      "`primary`: the vendor or project itself; `secondary`: somebody else; `article`: a text that we examine.",
  }),
  url: url.optional(),
  date: textDate.optional().meta({
    description:
      "Date of the text: a day, a month such as `2026-11` or a year, as exact as the text is; or `undated`, which it is where this is missing.",
  }),
  seenOn: isoDate.optional().meta({
    description:
      "Of a text without a date: a day on which it said so, such as that of a dated copy; never the day you read an undated copy.",
  }),
  checkedOn: isoDate.optional().meta({
    description: "The day somebody last read it and found in it what is cited from it.",
  }),
  about: z.array(serviceId).min(1).optional().meta({
    description: "The services that it speaks of by name; a cell that `inherits` rests on one that does.",
  }),
  language: locale.optional().meta({ description: "Language of the text; English where it is missing." }),
  licence: line.optional().meta({ description: "Under which licence its text may be used." }),
  copy: line
    .optional()
    .meta({ description: "Which copy was read, such as a path in a repository with its commit." }),
  note: localizedProse
    .optional()
    .meta({ description: "What a reader should know about its age or standing." }),
  statements: z
    .array(statement)
    .min(1)
    .optional()
    .meta({ description: "Of an article: what it says, one by one, and where the data takes it up." }),
  ...commonFields,
});
export type Source = z.infer<typeof source>;
