import MiniSearch, { type AsPlainObject } from "minisearch";
import { folded } from "../folded.ts";
import type { Published, Text } from "../published.ts";
import { type SearchDocuments, searchDocuments } from "./search-documents.ts";
import type { Searchable } from "./searchable.ts";
import { termsOf } from "./terms-of.ts";

/** All that a search needs, as plain JSON: the same data gives the same. */
export interface SearchIndex {
  /** The languages of the names; the first is the default. */
  readonly locales: readonly string[];
  /** What each entity is called, by kind and id, such as `services/docker`; an entry of the glossary by its id behind a `#`. */
  readonly names: { readonly [key: string]: Text };
  /** Words of the glossary that mean one thing, in small letters. */
  readonly synonyms: readonly (readonly string[])[];
  /** What is called just so, in small letters, also by another name: the keys of `names`. */
  readonly exact: { readonly [name: string]: readonly string[] };
  /** The index as MiniSearch writes it. */
  readonly index: AsPlainObject;
}

/** The fields of the index; what is found in a name counts more than what is found in another word. */
export const indexOptions = {
  idField: "key",
  fields: ["names", "aliases", "words"],
  storeFields: ["kind"],
  tokenize: (text: string) => [...termsOf(text)],
  // Terms are in small letters as they come from `termsOf`.
  processTerm: (term: string) => term,
  extractField: (document: Searchable, field: string) => {
    const value = Object.entries(document).find(([name]) => name === field)?.[1];
    return Array.isArray(value) ? value.join("\n") : String(value);
  },
};

/** Makes the index of a comparison, to search in or to ship. */
export function searchIndex(data: Published): SearchIndex {
  return indexDocuments(searchDocuments(data));
}

/** Makes the index of what can be looked up. */
export function indexDocuments({ documents, locales, synonyms }: SearchDocuments): SearchIndex {
  const search = new MiniSearch<Searchable>(indexOptions);
  search.addAll(documents);
  return {
    locales,
    names: Object.fromEntries(documents.map(({ key, name }) => [key, name])),
    synonyms,
    exact: exactNames(documents),
    index: search.toJSON(),
  };
}

function exactNames(documents: readonly Searchable[]): Readonly<Record<string, readonly string[]>> {
  const exact = new Map<string, string[]>();
  for (const { aliases, key, names, words } of documents) {
    for (const name of new Set([...names, ...aliases, ...words].map(folded))) {
      exact.set(name, [...(exact.get(name) ?? []), key]);
    }
  }
  return Object.fromEntries(exact);
}
