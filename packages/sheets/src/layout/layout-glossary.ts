import { languageTags } from "@stackmatrix/core/schema";
import { type GlossaryView, words as wordsOf } from "@stackmatrix/view";

/** A section of the glossary as its template takes it: each text knows its language, so that its glyphs are right. */
export interface GlossaryLayout {
  readonly titles: readonly { readonly lang: string; readonly text: string }[];
  readonly rows: readonly {
    readonly words: readonly {
      readonly lang: string;
      readonly word: string;
      readonly also: string;
      readonly avoid: readonly string[];
      readonly comma: string;
      /** The space behind a comma, at which a line may end; none in Chinese. */
      readonly behindComma: string;
      /** Of what says that they are to be avoided: Chromium tells the language of such a text only if it has one. */
      readonly notId: string;
    }[];
  }[];
}

/** Lays a section out as a small table with a column for each language. */
export function layoutGlossary({ entries, titles }: GlossaryView): GlossaryLayout {
  return {
    titles: titles.map(({ locale, text }) => ({ lang: languageTags[locale], text })),
    rows: entries.map(({ id, words }) => ({
      words: words.map(({ also, avoid, locale, word }) => {
        // In the language of the words, not of the page.
        const { phrase } = wordsOf[locale];
        return {
          lang: languageTags[locale],
          word,
          also: also.join(phrase.comma),
          avoid,
          comma: phrase.comma.trimEnd(),
          behindComma: phrase.comma.slice(phrase.comma.trimEnd().length),
          notId: `not-${id}-${locale}`,
        };
      }),
    })),
  };
}
