import * as z from "zod";
import { citation, claim } from "./citation.ts";
import { serviceId } from "./id.ts";
import { localizedLine, localizedShort } from "./text.ts";

/** How far a service goes with a capability, from most to least, then what cannot be ranked. */
export const supportLevels = ["full", "partial", "add-on", "none", "not-applicable", "unknown"] as const;
export type SupportLevel = (typeof supportLevels)[number];

/** One service's answer to one capability. */
const ownAssessment = z.discriminatedUnion("support", [
  z.strictObject({
    support: z.enum(["full", "partial", "add-on", "none", "not-applicable"]),
    short: localizedShort
      .optional()
      .meta({ description: "What a table shows beside the sign; at most 24 half-width columns." }),
    note: localizedLine.optional().meta({
      description: "A sentence; `partial` and `add-on` must have one, which says the limit or with what.",
    }),
    ...claim,
  }),
  z.strictObject({
    support: z.literal("unknown").meta({ description: "Looked for and not found." }),
    short: localizedShort.optional(),
    note: localizedLine.optional().meta({ description: "May say where it was looked for." }),
  }),
]);
export type OwnAssessment = z.infer<typeof ownAssessment>;

/** The answer of another service, taken over, with sources for the claim that it holds here too. */
const inheritedAssessment = z.strictObject({
  inherits: serviceId,
  short: localizedShort.optional(),
  note: localizedLine.optional(),
  ...citation,
});

/** What a capability file says about one service. */
export const assessment = z.union([ownAssessment, inheritedAssessment]);
export type Assessment = z.infer<typeof assessment>;
