import type { Diagnostic, ValuePath } from "../../diagnostic/diagnostic.ts";
import { foldCharacters } from "../../fold-characters.ts";
import { foldWithPlaces } from "../../fold-with-places.ts";
import { parseProse } from "../../prose/parse-prose.ts";
import { plainText } from "../../prose/plain-text.ts";
import { plainWithPlaces } from "../../prose/plain-with-places.ts";
import type { GlossaryEntry } from "../../schema/glossary.ts";
import type { Locale } from "../../schema/locale.ts";
import { locateInText } from "../locate-in-text.ts";
import type { Entities, MappingRule, RuleContext, Written } from "../rule.ts";
import { noProblems } from "./each-mapping.ts";

/** No text uses a word, or begins a clause with one, that the glossary says to avoid in its language. */
export const wordsFitTheRegion: MappingRule = {
  name: "words-fit-the-region",
  judge(entities, context) {
    const vocabularies = vocabulariesOf(entities, context);
    if (vocabularies.length === 0) return undefined;
    return ({ fields, isText, path }, { entity }) => {
      if (!isText) return noProblems;
      let problems = noProblems;
      for (const vocabulary of vocabularies) {
        const text = fields[vocabulary.locale] as string | undefined;
        // Nearly all texts are right: searching is all that they cost.
        if (text === undefined || foldCharacters(plainOf(text)).search(vocabulary.pattern) < 0) continue;
        problems = [...problems, ...judge(text, { vocabulary, entity, path: [...path, vocabulary.locale] })];
      }
      return problems;
    };
  },
};

/** Words to avoid in one language: everywhere, or where a clause begins. */
interface Vocabulary {
  readonly locale: Locale;
  readonly atStart: boolean;
  /** Finds every word to avoid in a folded text, where nothing can hide it. */
  readonly pattern: RegExp;
  /** A word to avoid, folded → the words to use. */
  readonly instead: ReadonlyMap<string, readonly string[]>;
  /** Words that are right, folded. */
  readonly accepted: readonly string[];
}

function vocabulariesOf({ glossary }: Entities, { locales }: RuleContext): readonly Vocabulary[] {
  if (glossary.size === 0) return [];
  const entries = [...glossary.values()].flatMap(({ value }) => value.entries);
  return locales.flatMap((locale) =>
    [false, true].flatMap((atStart) => vocabularyOf(entries, { locale, atStart }) ?? []),
  );
}

function vocabularyOf(
  entries: readonly GlossaryEntry[],
  { atStart, locale }: Pick<Vocabulary, "atStart" | "locale">,
): Vocabulary | undefined {
  const instead = new Map<string, readonly string[]>();
  for (const { avoid, avoidAtStart, word } of entries) {
    const wrongs = (atStart ? avoidAtStart : avoid)?.[locale] ?? [];
    for (const wrong of wrongs.map(foldCharacters))
      instead.set(wrong, [...(instead.get(wrong) ?? []), ...(word[locale] ? [word[locale]] : [])]);
  }
  if (instead.size === 0) return undefined;
  const avoided = [...instead.keys()].sort((a, b) => b.length - a.length);
  const accepted = entries
    .flatMap(({ also, word }) => [word[locale] ?? [], also?.[locale] ?? []].flat())
    .map(foldCharacters);
  const words = avoided.map(asWord).join("|");
  const pattern = new RegExp(atStart ? `${startOfClause}(?:${words})` : words, "g");
  return { locale, atStart, pattern, instead, accepted };
}

/**
 * Where a clause begins in a folded text: at its start or that of a line, after a mark that ends another, or after one
 * that opens. Marks in full width have been folded to those without a space behind them; 、 stands within a clause.
 */
const startOfClause = String.raw`(?<=^|[\n。「『“‘(;!?:,]|[.;!?:,] )`;

/** Latin words are looked for as whole words; Chinese has no spaces that would tell. */
function asWord(text: string): string {
  const before = /^\w/.test(text) ? "\\b" : "";
  const after = /\w$/.test(text) ? "\\b" : "";
  return `${before}${text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}${after}`;
}

/** Where a text stands, and what it is judged by. */
interface Scene {
  readonly vocabulary: Vocabulary;
  readonly entity: Written<object>;
  readonly path: ValuePath;
}

/** Marks part no words, and an address is none. */
function plainOf(text: string): string {
  return plainText(parseProse(text));
}

function* judge(text: string, { entity, path, vocabulary }: Scene): Generator<Diagnostic> {
  const { accepted, atStart, instead, locale, pattern } = vocabulary;
  const { plain, partOf: partWritten } = plainWithPlaces(text);
  const { folded, partOf } = foldWithPlaces(plain);
  for (const { 0: found, index } of folded.matchAll(pattern)) {
    const span = { start: index, end: index + found.length };
    if (accepted.some((right) => claims(right, folded, span))) continue;
    const { start, end } = partOf(span.start, span.end);
    const location = locateInText(entity.file, path, { text, ...partWritten(start, end) });
    const use = instead.get(found) ?? [];
    yield {
      code: "translation/wrong-word",
      location,
      args: { word: plain.slice(start, end), locale, atStart, use },
    };
  }
}

/**
 * Whether a word that is right reaches into a part of a text from outside, or takes it all: words are not set apart
 * in Chinese, so that the end of one and the start of the next can look like a third.
 */
function claims(right: string, text: string, { end, start }: { start: number; end: number }): boolean {
  const last = Math.min(end - 1, text.length - right.length);
  for (let from = Math.max(0, start - right.length + 1); from <= last; from++) {
    const isWhole = from === start && right.length === end - start;
    const reachesOut = from < start || from + right.length > end;
    if ((isWhole || reachesOut) && text.startsWith(right, from)) return true;
  }
  return false;
}
