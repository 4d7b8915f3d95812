import * as z from "zod";
import { citation } from "./citation.ts";
import { date } from "./date.ts";
import { links } from "./link.ts";
import { status } from "./status.ts";
import { line, localizedText, properName } from "./text.ts";

/** A release of a service, or a line of releases that is kept up together. */
export const release = z.strictObject({
  version: line.meta({ description: "As its vendor writes it, such as `1.10`; once in a list." }),
  name: properName.optional().meta({
    description: "What it is called besides, such as a code name; alone, the same in every language.",
  }),
  date: date.optional().meta({ description: "When it came out: a day, a month or a year." }),
  activeUntil: date.optional().meta({ description: "Until when it gets more than mends of its security." }),
  supportedUntil: date.optional().meta({ description: "Until when it is mended." }),
  extendedUntil: date
    .optional()
    .meta({ description: "Until when it is mended for those who pay or ask for more." }),
  lts: z.boolean().optional().meta({ description: "Whether it is one that is kept up for long." }),
  latest: z
    .strictObject({ version: line, date: date.optional() })
    .optional()
    .meta({ description: "Of a line of releases: the newest in it." }),
  status: status.optional(),
  links,
  note: localizedText.optional(),
  ...citation,
});
export type Release = z.infer<typeof release>;
