import { publishData } from "@stackmatrix/api";
import type { Dataset } from "@stackmatrix/core";
import { kinds, type Locale } from "@stackmatrix/core/schema";
import { type SearchDocuments, searchDocuments } from "@stackmatrix/query";
import { type ClientWords, inLocale, type Words, wordsOf } from "@stackmatrix/view";

/** What scripts search in, and the words for what they find. */
export interface SearchData {
  readonly locale: string;
  readonly documents: SearchDocuments;
  readonly words: Pick<ClientWords, "found" | "nothingFound">;
  /** What the kinds of entities are called. */
  readonly kinds: Readonly<Record<string, string>>;
}

/** All names in all languages; what is found by them is called as in one. */
export function searchData(dataset: Dataset, locale: Locale): SearchData {
  const { label, site } = wordsOf(dataset, locale);
  const { documents, synonyms } = searchDocuments(publishData(dataset));
  const named = documents.map(({ name, ...document }) => ({
    ...document,
    name: typeof name === "string" ? name : inLocale(name, locale, dataset.locales[0]),
  }));
  const { found, nothingFound } = site.client;
  return {
    locale,
    documents: { locales: [locale], documents: named, synonyms },
    words: { found, nothingFound },
    kinds: Object.fromEntries(kinds.flatMap((kind) => (isLabel(kind, label) ? [[kind, label[kind]]] : []))),
  };
}

function isLabel(kind: string, label: Words["label"]): kind is keyof Words["label"] {
  return Object.hasOwn(label, kind);
}
