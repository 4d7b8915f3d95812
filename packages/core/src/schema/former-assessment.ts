import * as z from "zod";
import { citation } from "./citation.ts";
import { status } from "./status.ts";
import { supportLevels } from "./support-level.ts";
import { line, localizedProse } from "./text.ts";

/** From which version to which an answer holds. */
export const span = {
  since: line.optional().meta({ description: "The version with which it began, as its vendor writes it." }),
  until: line
    .optional()
    .meta({ description: "The version with which it ended: the first of which it no longer holds." }),
};

/** What an answer was before. */
export const formerAssessment = z.strictObject({
  support: z.enum(supportLevels),
  ...span,
  status: status.optional(),
  note: localizedProse.optional(),
  ...citation,
});
export type FormerAssessment = z.infer<typeof formerAssessment>;
