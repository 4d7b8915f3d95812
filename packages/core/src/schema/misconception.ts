import * as z from "zod";
import { citation } from "./citation.ts";
import { serviceId, sourceId } from "./id.ts";
import { localizedLine, localizedText } from "./text.ts";

/** What is the matter with a claim, from false to unclear. */
export const verdicts = ["wrong", "outdated", "oversimplified", "unsourced", "ambiguous"] as const;
export type Verdict = (typeof verdicts)[number];

/** A claim that people repeat, and what is right. */
export const misconception = z.strictObject({
  /** The claim as people put it, in one line. */
  claim: localizedLine,
  verdict: z.enum(verdicts),
  /** What is right, in one line that can stand beside the claim. */
  right: localizedLine,
  /** Why, at more length. */
  explanation: localizedText.optional(),
  /** The services it is about. */
  services: z.array(serviceId).optional(),
  /** Where the claim was read. */
  claimedIn: z.array(sourceId).optional(),
  ...citation,
});
export type Misconception = z.infer<typeof misconception>;
