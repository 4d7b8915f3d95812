import * as z from "zod";
import { citation, claim } from "./citation.ts";
import { formerAssessment, span } from "./former-assessment.ts";
import { serviceId } from "./id.ts";
import { links } from "./link.ts";
import { status } from "./status.ts";
import { localizedProse, localizedShort } from "./text.ts";

/** How long an answer has held, how settled it is, where that is told, and what held before. */
const course = {
  ...span,
  status: status.optional(),
  links,
  history: z.array(formerAssessment).optional().meta({ description: "What held before, the newest first." }),
};

/** One service's answer to one capability. */
const ownAssessment = z.discriminatedUnion("support", [
  z.strictObject({
    support: z.enum(["full", "partial", "add-on", "none", "not-applicable"]),
    short: localizedShort.optional().meta({
      description:
        "What a table shows beside the sign, in a few words: a sheet has room for 24 half-width columns.",
    }),
    note: localizedProse.optional().meta({
      description: "A sentence; `partial` and `add-on` must have one, which says the limit or with what.",
    }),
    ...course,
    ...claim,
  }),
  z.strictObject({
    support: z.literal("unknown").meta({ description: "Looked for and not found." }),
    short: localizedShort.optional(),
    note: localizedProse.optional().meta({ description: "May say where it was looked for." }),
    links,
  }),
]);
export type OwnAssessment = z.infer<typeof ownAssessment>;

/** The answer of another service, taken over, with sources for the claim that it holds here too. */
const inheritedAssessment = z.strictObject({
  inherits: serviceId,
  short: localizedShort.optional(),
  note: localizedProse.optional(),
  ...course,
  ...citation,
});

/** What a capability file says about one service. */
export const assessment = z.union([ownAssessment, inheritedAssessment]);
export type Assessment = z.infer<typeof assessment>;
