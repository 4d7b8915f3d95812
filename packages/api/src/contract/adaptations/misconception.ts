import { claimOrigins, type Identified } from "@stackmatrix/core";
import { locales, type Misconception, stances } from "@stackmatrix/core/schema";
import * as z from "zod";
import { type Adaptation, withFields } from "../adaptation.ts";
import { idOf } from "../text.ts";

/** A text in which a claim was met. */
export const claimOrigin = z
  .strictObject({
    source: idOf.sources.describe("The text."),
    how: z
      .enum(stances)
      .describe(
        "How it stands to the claim. `claims`: it says so; `corrects`: it says what is right instead; `uses-the-word`: a word of it means that, and nothing is claimed; `lists`: it names what the claim speaks of, and does not say that there is no more.",
      ),
    quote: z.string().optional().describe("Its own words, in its language."),
    gloss: z
      .array(z.strictObject({ locale: z.enum(locales), text: z.string() }))
      .describe("What they say, in the languages whose readers cannot read them."),
  })
  .describe("A text in which a claim was met.");

/** Each text in which a claim was met says in full how it stands to it; those that claim it are named by id as well. */
export const misconceptionAdaptations: Readonly<Record<string, Adaptation>> = {
  misconceptions: {
    schema: (misconception) =>
      withFields(
        misconception,
        {
          claimedIn: z.array(idOf.sources).describe("Where the claim was read: the texts that claim it."),
          origins: z
            .array(claimOrigin)
            .describe("All texts in which the claim was met, and how each stands to it."),
        },
        ["gloss"],
      ),
    publish({ gloss: _, ...published }, written) {
      const origins = claimOrigins(written as Identified<Misconception>).map((origin) => ({
        ...origin,
        gloss: locales.flatMap((locale) => {
          const text = origin.gloss[locale];
          return text === undefined ? [] : { locale, text };
        }),
      }));
      const claimedIn = origins.flatMap(({ how, source }) => (how === "claims" ? source : []));
      return { ...published, claimedIn, origins };
    },
  },
};
