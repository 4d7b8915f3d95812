import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { kinds } from "../../schema/entity-kinds.ts";
import type { GlossaryEntry } from "../../schema/glossary.ts";
import type { Locale } from "../../schema/locale.ts";
import type { LocalizedText } from "../../schema/text.ts";
import { type FoundMapping, forEachMapping } from "../for-each-mapping.ts";
import { locateInText } from "../locate-in-text.ts";
import type { Entities, Rule, RuleContext, Written } from "../rule.ts";

/** No text uses a word that the glossary says to avoid in its language. */
export const wordsFitTheRegion: Rule = {
  name: "words-fit-the-region",
  check(entities, context) {
    const vocabularies = vocabulariesOf(entities, context);
    const diagnostics: Diagnostic[] = [];
    if (vocabularies.length === 0) return diagnostics;
    for (const kind of kinds) {
      for (const entity of entities[kind].values()) {
        forEachMapping(entity.value, (found) => {
          if (!found.isText) return;
          for (const vocabulary of vocabularies) diagnostics.push(...judge(found, { vocabulary, entity }));
        });
      }
    }
    return diagnostics;
  },
};

/** What the glossary says of one language that has words to avoid. */
interface Vocabulary {
  readonly locale: Locale;
  /** Finds every word to avoid. */
  readonly pattern: RegExp;
  /** A word to avoid, in lower case → the words to use. */
  readonly instead: ReadonlyMap<string, readonly string[]>;
  /** Words that are right, in lower case, and hold a word to avoid. */
  readonly accepted: readonly string[];
}

function vocabulariesOf({ glossary }: Entities, { locales }: RuleContext): readonly Vocabulary[] {
  if (glossary.size === 0) return [];
  const entries = [...glossary.values()].flatMap(({ value }) => value.entries);
  return locales.flatMap((locale) => vocabularyOf(entries, locale) ?? []);
}

function vocabularyOf(entries: readonly GlossaryEntry[], locale: Locale): Vocabulary | undefined {
  const instead = new Map<string, readonly string[]>();
  for (const { avoid, word } of entries) {
    for (const wrong of (avoid?.[locale] ?? []).map((text) => text.toLowerCase()))
      instead.set(wrong, [...(instead.get(wrong) ?? []), ...(word[locale] ? [word[locale]] : [])]);
  }
  if (instead.size === 0) return undefined;
  const avoided = [...instead.keys()].sort((a, b) => b.length - a.length);
  const accepted = entries
    .flatMap(({ also, word }) => [word[locale] ?? "", ...(also?.[locale] ?? [])])
    .map((text) => text.toLowerCase())
    .filter((text) => avoided.some((wrong) => text.includes(wrong)));
  return { locale, pattern: new RegExp(avoided.map(asWord).join("|"), "gi"), instead, accepted };
}

/** Latin words are looked for as whole words; Chinese has no spaces that would tell. */
function asWord(text: string): string {
  const before = /^\w/.test(text) ? "\\b" : "";
  const after = /\w$/.test(text) ? "\\b" : "";
  return `${before}${text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}${after}`;
}

interface Scene {
  readonly vocabulary: Vocabulary;
  readonly entity: Written<object>;
}

function* judge({ fields, path }: FoundMapping, { entity, vocabulary }: Scene): Generator<Diagnostic> {
  const { accepted, instead, locale, pattern } = vocabulary;
  const text = (fields as LocalizedText)[locale];
  if (text === undefined) return;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const span = { start: index, end: index + word.length };
    if (accepted.some((right) => stands(right, text, span))) continue;
    const location = locateInText(entity.file, [...path, locale], { text, ...span });
    const use = instead.get(word.toLowerCase()) ?? [];
    yield { code: "translation/wrong-word", location, args: { word, locale, use } };
  }
}

/** Whether a longer word that is right stands around a part of a text. */
function stands(right: string, text: string, { end, start }: { start: number; end: number }): boolean {
  const from = Math.max(0, end - right.length);
  const around = text.slice(from, start + right.length).toLowerCase();
  return around.includes(right);
}
