import { contentHash, type Dataset, once } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { indexOf, type Searchable, type SearchIndex, searchables } from "@stackmatrix/query";
import { fixedPart, type JsonPart, objectPart, valuePart } from "../json/json-part.ts";
import { publishData } from "../publish/publish-data.ts";

/** All that a search needs, in every language or in one. It is made anew where what things are called has changed, and nothing else. */
export function searchPart(dataset: Dataset, locale?: Locale): JsonPart {
  const data = publishData(dataset, { locale });
  const { locales } = data.about;
  const documents = searchables(data);
  const key = contentHash(documents.map((one) => JSON.stringify(one)).join("\n"));
  const made = once(() => indexIn(documents, locales, locale === undefined));
  const part = (name: keyof SearchIndex) => valuePart(() => JSON.stringify(made()[name]), key);
  return objectPart({
    locales: fixedPart(locales),
    names: part("names"),
    synonyms: part("synonyms"),
    exact: part("exact"),
    index: part("index"),
  });
}

/** A name that has no language is the same in each. */
function indexIn(
  documents: readonly Searchable[],
  locales: readonly string[],
  isInEach: boolean,
): SearchIndex {
  const { names, ...index } = indexOf(documents, locales);
  if (!isInEach) return { names, ...index };
  const inEach = Object.entries(names).map(([key, name]) => [
    key,
    typeof name === "string" ? Object.fromEntries(locales.map((locale) => [locale, name])) : name,
  ]);
  return { ...index, names: Object.fromEntries(inEach) };
}
