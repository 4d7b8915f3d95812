import MiniSearch, { type SearchOptions as MiniOptions, type Query, type SearchResult } from "minisearch";
import type { Hit, SearchOptions } from "../answers.ts";
import { checkTelling } from "../check-telling.ts";
import { folded } from "../folded.ts";
import { known } from "../known.ts";
import { own } from "../own.ts";
import type { Published } from "../published.ts";
import { type Say, sayIn } from "../say.ts";
import { indexOptions, type SearchIndex, searchIndex } from "./search-index.ts";
import type { Searchable } from "./searchable.ts";
import { isUnspaced, joinedIn, wordsIn } from "./terms-of.ts";

/**
 * Finds entities by what they are called: names, other names, ids, tags and words of the glossary in every language; typing
 * errors are forgiven, and what is written without blanks is found by any part of two characters.
 *
 * @param where - the data, or an index that was made of it
 * @throws {NotFound} where the data has no such language
 */
export function search(
  where: Published | SearchIndex,
  text: string,
  { kinds, limit = 20, locale }: SearchOptions = {},
): readonly Hit[] {
  const { index, mini } = loaded(where);
  const about = { locales: index.locales };
  checkTelling({ about }, known<SearchOptions>({ locale }));
  const say = sayIn({ about }, locale);
  const exact = new Set(own(index.exact, folded(text)));
  const filter = ({ kind }: SearchResult) => kinds === undefined || kinds.includes(kind);
  const query = queryOf(index, text);
  const results = mini.search(query, { ...usual, filter });
  // Two letters that were swapped are two errors: where nothing has so few, more are forgiven.
  const all = results.length > 0 ? results : mini.search(query, { ...usual, ...lenient, filter });
  return all
    .map((result) => hitOf(result, { exact, index, say }))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, limit);
}

const usual: MiniOptions = {
  tokenize: (text) => [...wordsIn(text)],
  prefix: (term) => isUnspaced(term) || term.length > 1,
  fuzzy: (term) => (isUnspaced(term) || term.length < 4 ? false : term.length < 8 ? 1 : 2),
  weights: { fuzzy: 0.3, prefix: 0.5 },
  boost: { names: 4, aliases: 3, words: 1.5 },
  boostDocument: (_id, _term, stored) => weightOf(String(stored?.kind)),
};

const lenient: MiniOptions = { fuzzy: (term) => (isUnspaced(term) || term.length < 4 ? false : 2) };

/** What is called just as it was looked up comes before what holds that, and of these what is compared. */
const whole = 100;

/** What is compared is looked for more often than what is told of it. */
const weights: Readonly<Record<string, number>> = {
  services: 1.6,
  capabilities: 1.6,
  tradeoffs: 1.6,
  traits: 1.6,
  terms: 1.3,
  layers: 1.2,
  glossary: 0.6,
  misconceptions: 0.3,
  questions: 0.3,
  relations: 0.4,
  edges: 0.4,
  sheets: 0.3,
  sources: 0.2,
};

function weightOf(kind: string): number {
  return weights[kind] ?? 1;
}

/** All terms of what was looked up, or two of its words as one, or all of a word that means the same, or else any of them. */
function queryOf({ synonyms }: SearchIndex, text: string): Query {
  const wanted = folded(text);
  const others = new Set(synonyms.filter((words) => words.includes(wanted)).flat());
  const same = [...others].filter((word) => word !== wanted).map(meaningTheSame);
  const joined: readonly Query[] = joinedIn(text).map((term) => ({
    ...asItIs,
    queries: [term],
    boost: ofNames,
  }));
  const parts: readonly Query[] =
    wordsIn(text).length > 1 ? [{ queries: [text], combineWith: "OR", boost: ofParts }] : [];
  const all: Query = { queries: [text], combineWith: "AND" };
  return { queries: [all, ...joined, ...same, ...parts], combineWith: "OR" };
}

function meaningTheSame(word: string): Query {
  return { queries: [word], combineWith: "AND", fuzzy: false, prefix: false, boost: ofSynonyms };
}

/** A term that is one already. */
const asItIs = { tokenize: (term: string) => [term], combineWith: "OR" } as const;
const ofNames = { names: 4, aliases: 3, words: 1.5 };
const ofSynonyms = { names: 2, aliases: 1.5, words: 1 };
const ofParts = { names: 0.2, aliases: 0.15, words: 0.1 };

interface HitContext {
  readonly exact: ReadonlySet<string>;
  readonly index: SearchIndex;
  readonly say: Say;
}

function hitOf({ id: key, kind, score }: SearchResult, { exact, index, say }: HitContext): Hit {
  const [, id = "", part] = String(key).split(/[/#]/);
  const name = say(index.names[key] ?? "");
  return known<Hit>({ kind, id, part, name, score: exact.has(key) ? score + whole * weightOf(kind) : score });
}

interface Loaded {
  readonly index: SearchIndex;
  readonly mini: MiniSearch<Searchable>;
}

/** An index is read once, however often somebody searches in it. */
const read = new WeakMap<Published | SearchIndex, Loaded>();

function loaded(where: Published | SearchIndex): Loaded {
  const former = read.get(where);
  if (former !== undefined) return former;
  const index = isIndex(where) ? where : searchIndex(where);
  const made = { index, mini: MiniSearch.loadJS<Searchable>(index.index, indexOptions) };
  read.set(where, made);
  return made;
}

function isIndex(where: Published | SearchIndex): where is SearchIndex {
  return "index" in where;
}
