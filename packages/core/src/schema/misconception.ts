import * as z from "zod";
import { citation } from "./citation.ts";
import { commonFields } from "./common-fields.ts";
import { glossBy } from "./gloss.ts";
import { serviceId, sourceId, sourceKey } from "./id.ts";
import { line, localizedProse, localizedText } from "./text.ts";

/** What is the matter with a claim, from false to unclear. */
export const verdicts = ["wrong", "outdated", "oversimplified", "unsourced", "ambiguous"] as const;
export type Verdict = (typeof verdicts)[number];

/** How a text stands to a claim that it has to do with. */
export const stances = ["claims", "corrects", "uses-the-word", "lists"] as const;
export type Stance = (typeof stances)[number];

/** A text in which a claim was met; its id alone stands for one that claims it. */
const claimOrigin = z.union([
  z.strictObject({
    source: sourceId,
    how: z.enum(stances).meta({
      description:
        "`claims`: it says so; `corrects`: it says what is right instead; `uses-the-word`: a word of it means that, and nothing is claimed; `lists`: it names what the claim speaks of, and does not say that there is no more.",
    }),
    quote: line.optional().meta({ description: "Its own words, in its language." }),
  }),
  sourceId,
]);

/** A claim that people repeat, and what is right. */
export const misconception = z.strictObject({
  claim: localizedProse.meta({ description: "The claim in one line, the same in every language." }),
  verdict: z.enum(verdicts).optional(),
  right: localizedProse.meta({ description: "What is right, in one line that can stand beside the claim." }),
  explanation: localizedText.optional().meta({ description: "Why, at more length." }),
  services: z.array(serviceId).optional().meta({ description: "The services it is about." }),
  claimedIn: z
    .array(claimOrigin)
    .optional()
    .meta({ description: "Where the claim was met, and how each text stands to it; an id alone claims it." }),
  gloss: glossBy(sourceKey)
    .optional()
    .meta({ description: "What `quote` says, by language and source id, for readers of other languages." }),
  ...commonFields,
  ...citation,
});
export type Misconception = z.infer<typeof misconception>;
