import { type Dataset, dayOfText, type Identified } from "@stackmatrix/core";
import type { Claim, Locale, Source, SourceKind } from "@stackmatrix/core/schema";
import type { ViewContext } from "../language/view-context.ts";

/** A source as a numbered footnote. */
export interface Footnote {
  /** From 1, in the order in which the sources are first cited. */
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly kind?: SourceKind | undefined;
  readonly url?: string | undefined;
  /** Date of the text, or `undated`. */
  readonly date: string;
  /** Of an undated text: a day on which it said so. */
  readonly seenOn?: string | undefined;
  /** Language of the title. */
  readonly language: Locale;
}

/** How old the sources of what is shown are. */
export interface Freshness {
  /** The oldest date of a source or a citation, or day on which a source was seen; nothing where there is none. */
  readonly oldest?: string | undefined;
  /** How many of the cited sources carry no date and were not seen on a known day. */
  readonly undated: number;
}

/** Numbers sources as they are cited and keeps the dates of what cites them. One for each page or sheet. */
export interface Citations {
  /** The footnote numbers of a claim's sources. */
  cite(...claims: readonly Claim[]): readonly number[];
  /** What was cited so far. */
  footnotes(): readonly Footnote[];
  freshness(): Freshness;
}

/** Starts an empty list of footnotes, which `say` puts into a language. */
export function startCitations(dataset: Dataset, say: ViewContext["say"]): Citations {
  const numbers = new Map<string, number>();
  const cited: Identified<Source>[] = [];
  const dates = new Set<string>();

  return {
    cite(...claims) {
      for (const { asOf } of claims) {
        if (asOf && asOf !== "undated") dates.add(asOf);
      }
      const ids = new Set(claims.flatMap((claim) => claim.sources ?? []));
      return [...ids].flatMap((id) => numberOf(id) ?? []).sort((a, b) => a - b);
    },
    footnotes: () => cited.map((source, index) => ({ number: index + 1, ...footnote(source, say) })),
    freshness: () => {
      const days = cited.flatMap((source) => dayOfText(source) ?? []);
      const [oldest] = [...dates, ...days].sort();
      return { oldest, undated: cited.length - days.length };
    },
  };

  function numberOf(id: string): number | undefined {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const source = dataset.sources.get(id);
    if (!source) return undefined;
    cited.push(source);
    numbers.set(id, cited.length);
    return cited.length;
  }
}

/** A source as footnotes name it. */
export function footnote(source: Identified<Source>, say: ViewContext["say"]): Omit<Footnote, "number"> {
  const { id, title, kind, url, date = "undated", seenOn, language = "en" } = source;
  const publisher = typeof source.publisher === "object" ? say(source.publisher) : source.publisher;
  return { id, title, publisher, kind, url, date, seenOn, language };
}
