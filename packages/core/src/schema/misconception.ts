import * as z from "zod";
import { citation } from "./citation.ts";
import { serviceId, sourceId } from "./id.ts";
import { localizedLine, localizedText } from "./text.ts";

/** What is the matter with a claim, from false to unclear. */
export const verdicts = ["wrong", "outdated", "oversimplified", "unsourced", "ambiguous"] as const;
export type Verdict = (typeof verdicts)[number];

/** A claim that people repeat, and what is right. */
export const misconception = z.strictObject({
  claim: localizedLine.meta({ description: "The claim as people put it, in one line." }),
  verdict: z.enum(verdicts),
  right: localizedLine.meta({ description: "What is right, in one line that can stand beside the claim." }),
  explanation: localizedText.optional().meta({ description: "Why, at more length." }),
  services: z.array(serviceId).optional().meta({ description: "The services it is about." }),
  claimedIn: z.array(sourceId).optional().meta({ description: "Where the claim was read." }),
  ...citation,
});
export type Misconception = z.infer<typeof misconception>;
