import * as z from "zod";
import { entityName } from "./id.ts";
import { localizedProse } from "./text.ts";

/** A number, perhaps with a letter before it; it has a meaning only within the text that is spoken of. */
const statementId = z.string().regex(/^[A-Z]?\d{1,4}$/, {
  error: 'a number between quotes, perhaps with a letter before it, such as "E5"',
});

/** Something that a text says, and where the dataset takes it up; without `coveredBy`, nothing does yet. */
export const statement = z.strictObject({
  id: statementId,
  text: localizedProse
    .optional()
    .meta({ description: "What it says, in a few words; a misconception that covers it says it as well." }),
  coveredBy: z.array(entityName).min(1).optional().meta({
    description:
      "Where a reader finds our answer, such as `services/docker`; the source itself for what it alone records.",
  }),
  note: localizedProse.optional().meta({ description: "What a reader should know about how it is covered." }),
});
export type Statement = z.infer<typeof statement>;
