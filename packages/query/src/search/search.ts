import MiniSearch, { type Query, type SearchResult } from "minisearch";
import type { Hit, SearchOptions } from "../answers.ts";
import { folded } from "../folded.ts";
import type { Published } from "../published.ts";
import { sayIn } from "../say.ts";
import { indexOptions, type SearchIndex, searchIndex } from "./search-index.ts";
import type { Searchable } from "./searchable.ts";
import { isUnspaced, termsOf } from "./terms-of.ts";

/**
 * Finds entities by what they are called: names, other names, ids, tags and words of the glossary in every language; typing
 * errors are forgiven, and what is written without blanks is found by any part of two characters.
 *
 * @param where - the data, or an index that was made of it
 */
export function search(
  where: Published | SearchIndex,
  text: string,
  { kinds, limit = 20, locale }: SearchOptions = {},
): readonly Hit[] {
  const { index, mini } = loaded(where);
  const say = sayIn({ about: { locales: index.locales } }, locale);
  const wanted = folded(text);
  const results = mini.search(queryOf(index, text), {
    prefix: (term) => isUnspaced(term) || term.length > 1,
    fuzzy: (term) => (isUnspaced(term) || term.length < 4 ? false : term.length < 8 ? 1 : 2),
    weights: { fuzzy: 0.3, prefix: 0.5 },
    boost: { names: 4, aliases: 3, words: 1.5 },
    filter: ({ kind }) => kinds === undefined || kinds.includes(kind),
    boostDocument: (_id, _term, stored) => weightOf(String(stored?.kind)),
  });
  return results
    .map((result) => hitOf(result, { index, say, wanted }))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, limit);
}

/** Names that are just what was looked up come before those that hold it. */
const whole = 4;

/** What is compared is looked for more often than what is told of it. */
const weights: Readonly<Record<string, number>> = {
  services: 1.6,
  capabilities: 1.4,
  tradeoffs: 1.4,
  traits: 1.4,
  layers: 1.2,
  misconceptions: 0.6,
  questions: 0.5,
  relations: 0.5,
  edges: 0.5,
  sheets: 0.5,
  sources: 0.2,
};

function weightOf(kind: string): number {
  return weights[kind] ?? 1;
}

/** All terms of what was looked up, or all of a word that means the same, or else any of them. */
function queryOf({ synonyms }: SearchIndex, text: string): Query {
  const wanted = folded(text);
  const others = new Set(synonyms.filter((words) => words.includes(wanted)).flat());
  const same = [...others].filter((word) => word !== wanted).map(meaningTheSame);
  const parts: Query[] =
    termsOf(text).length > 1 ? [{ queries: [text], combineWith: "OR", boost: ofParts }] : [];
  return { queries: [{ queries: [text], combineWith: "AND" }, ...same, ...parts], combineWith: "OR" };
}

function meaningTheSame(word: string): Query {
  return { queries: [word], combineWith: "AND", fuzzy: false, prefix: false, boost: ofSynonyms };
}

const ofSynonyms = { names: 2, aliases: 1.5, words: 1 };
const ofParts = { names: 0.2, aliases: 0.15, words: 0.1 };

interface HitContext {
  readonly index: SearchIndex;
  readonly say: ReturnType<typeof sayIn>;
  readonly wanted: string;
}

function hitOf({ id, kind, score, terms }: SearchResult, { index, say, wanted }: HitContext): Hit {
  const name = index.names[id] ?? "";
  const called = typeof name === "string" ? [name] : Object.values(name);
  const isWhole = called.some((one) => folded(one) === wanted);
  const [, own = ""] = String(id).split("/");
  return { kind, id: own, name: say(name), score: isWhole ? score * whole : score, matched: terms };
}

interface Loaded {
  readonly index: SearchIndex;
  readonly mini: MiniSearch<Searchable>;
}

/** An index is read once, however often somebody searches in it. */
const read = new WeakMap<Published | SearchIndex, Loaded>();

function loaded(where: Published | SearchIndex): Loaded {
  const known = read.get(where);
  if (known !== undefined) return known;
  const index = isIndex(where) ? where : searchIndex(where);
  const made = { index, mini: MiniSearch.loadJS<Searchable>(index.index, indexOptions) };
  read.set(where, made);
  return made;
}

function isIndex(where: Published | SearchIndex): where is SearchIndex {
  return "index" in where;
}
