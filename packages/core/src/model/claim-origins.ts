import type { Locale } from "../schema/locale.ts";
import type { Misconception, Stance } from "../schema/misconception.ts";

/** A text in which a claim was met. */
export interface ClaimOrigin {
  /** Its id among the sources. */
  readonly source: string;
  readonly how: Stance;
  /** Its own words. */
  readonly quote?: string | undefined;
  /** What they say, in languages whose readers cannot read them. */
  readonly gloss: { readonly [L in Locale]?: string };
}

/** The texts in which a claim was met, each with all that is known of it. */
export function claimOrigins({ claimedIn = [], gloss = {} }: Misconception): readonly ClaimOrigin[] {
  const languages = Object.entries(gloss);
  return claimedIn.map((written) => {
    const origin = typeof written === "string" ? ({ source: written, how: "claims" } as const) : written;
    const glosses = languages.flatMap(([locale, texts]) => {
      const text = Object.hasOwn(texts ?? {}, origin.source) ? texts?.[origin.source] : undefined;
      return text === undefined ? [] : [[locale, text]];
    });
    return { ...origin, gloss: Object.fromEntries(glosses) };
  });
}
