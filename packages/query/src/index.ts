/**
 * Questions to a published comparison: what a cell says and rests on, how services differ, which of them do what is wanted,
 * what is old, what something is called, and what a guide says. Pure functions over plain JSON, in Node and in browsers.
 *
 * @example
 * const { rows } = compare(data, ["docker", "kubernetes"], { onlyDifferences: true });
 *
 * @module
 */
export type * from "./answers.ts";
export { cell } from "./cell.ts";
export { compare } from "./compare.ts";
export { type Comparable, differences, isOpen, levels } from "./difference.ts";
export { find } from "./find.ts";
export { folded } from "./folded.ts";
export { get } from "./get.ts";
export { matchesValue, type Verdict, type WantedValue } from "./match-value.ts";
export { NotFound } from "./not-found.ts";
export type { Published, Text } from "./published.ts";
export { recommend } from "./recommend.ts";
export { search } from "./search/search.ts";
export { indexOf, type SearchIndex, searchIndex } from "./search/search-index.ts";
export { type Searchable, searchables } from "./search/searchable.ts";
export { stale } from "./stale.ts";
