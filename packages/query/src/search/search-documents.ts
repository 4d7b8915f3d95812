import { folded } from "../folded.ts";
import type { Published } from "../published.ts";
import { type Searchable, searchables, wordsOf } from "./searchable.ts";

/** What an index is made of: smaller to ship than the index, and as good where somebody has the time to make it. */
export interface SearchDocuments {
  /** The languages of the names; the first is the default. */
  readonly locales: readonly string[];
  readonly documents: readonly Searchable[];
  /** Words of the glossary that mean one thing, in small letters. */
  readonly synonyms: readonly (readonly string[])[];
}

/** All of a comparison that can be looked up. */
export function searchDocuments(data: Published): SearchDocuments {
  return { locales: data.about.locales, documents: searchables(data), synonyms: synonymsIn(data) };
}

/** Each entry of the glossary that has more than one word. */
function synonymsIn({ glossary }: Published): readonly (readonly string[])[] {
  return Object.values(glossary).flatMap(({ entries }) =>
    entries.flatMap((entry) => {
      const words = [...new Set(wordsOf(entry).map(folded))];
      return words.length > 1 ? [words] : [];
    }),
  );
}
