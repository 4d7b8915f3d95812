import { type Kind, kinds } from "../schema/entity-kinds.ts";
import type { Locale } from "../schema/locale.ts";
import { pathKey } from "../validate/expand-short-forms.ts";
import type { Entities, Written } from "../validate/rule.ts";
import { hashText } from "./hash-text.ts";
import { type FoundText, textsOf } from "./texts-of.ts";
import type { TranslationLock } from "./translation-lock.ts";

/** How a translation stands to its original, from best to worst; `unrecorded` means that nobody can tell. */
export type TranslationStateName = "current" | "unrecorded" | "stale" | "missing";

/** One text in one of the languages that it is translated into. */
export interface TranslationState extends FoundText {
  readonly kind: Kind;
  readonly entity: Written<object>;
  readonly locale: Locale;
  readonly state: TranslationStateName;
}

/** Languages of a project: that of the originals, then those of the translations. */
export type ProjectLocales = readonly [Locale, ...Locale[]];

/** How each translation of each text stands to its original. Texts without an original are left out, and those that are the same in all languages. */
export function* translationStates(
  entities: Entities,
  lock: TranslationLock,
  locales: ProjectLocales,
): Generator<TranslationState> {
  const [original, ...translations] = locales;
  for (const kind of kinds) {
    for (const entity of entities[kind].values()) {
      const recorded = lock[lockFile(kind, entity.id)];
      for (const found of textsOf(entity.value)) {
        if (found.text[original] === undefined || entity.sameInAll?.has(pathKey(found.path))) continue;
        for (const locale of translations) {
          const state = stateOf(found, { original, locale, recorded: recorded?.[found.name]?.[locale] });
          yield { ...found, kind, entity, locale, state };
        }
      }
    }
  }
}

/** What the lock calls the file of an entity. */
export function lockFile(kind: Kind, id: string): string {
  return `${kind}/${id}`;
}

/** What a state is judged by. */
interface Comparison {
  readonly original: Locale;
  readonly locale: Locale;
  readonly recorded: string | undefined;
}

/** How one translation of a text stands to its original. */
export function stateOf(
  { text }: Pick<FoundText, "text">,
  { original, locale, recorded }: Comparison,
): TranslationStateName {
  if (text[locale] === undefined) return "missing";
  if (recorded === undefined) return "unrecorded";
  return recorded === hashText(text[original] ?? "") ? "current" : "stale";
}
