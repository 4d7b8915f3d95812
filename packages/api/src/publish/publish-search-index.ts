import { type SearchIndex, searchIndex } from "@stackmatrix/query";
import type { PublishedData } from "./publish-data.ts";

/** All that a search in every language needs; a name that has no language is the same in each. */
export function publishSearchIndex(data: PublishedData): SearchIndex {
  const { names, ...index } = searchIndex(data);
  const { locales } = data.about;
  const inEach = Object.entries(names).map(([key, name]) => [
    key,
    typeof name === "string" ? Object.fromEntries(locales.map((locale) => [locale, name])) : name,
  ]);
  return { ...index, names: Object.fromEntries(inEach) };
}
