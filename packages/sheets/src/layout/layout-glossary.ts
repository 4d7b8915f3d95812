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
    }[];
  }[];
}

/** Lays a section out as a small table with a column for each language. */
export function layoutGlossary({ entries, titles }: GlossaryView): GlossaryLayout {
  return {
    titles: titles.map(({ locale, text }) => ({ lang: languageTags[locale], text })),
    rows: entries.map(({ words }) => ({
      words: words.map(({ also, avoid, locale, word }) => ({
        lang: languageTags[locale],
        word,
        // In the language of the words, not of the page.
        also: also.join(wordsOf[locale].phrase.comma),
        avoid,
      })),
    })),
  };
}
