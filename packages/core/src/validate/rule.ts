import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";
import type { Entity, Kind } from "../schema/entity-kinds.ts";
import type { Locale } from "../schema/locale.ts";
import type { TranslationLock } from "../translation/translation-lock.ts";

/** An entity with the file it was written in. */
export interface Written<Value> {
  readonly id: string;
  readonly value: Value;
  readonly file: ParsedFile;
}

/** All entities by kind and id, each valid by itself; whether they fit together is for the rules to say. */
export type Entities = { readonly [K in Kind]: ReadonlyMap<string, Written<Entity<K>>> } & {
  /** What was renamed: kind → old id → where it points and which file says so. */
  readonly moved: { readonly [K in Kind]: ReadonlyMap<string, Written<{ readonly moved: string }>> };
  /** Ids whose file exists and is wrong by itself; what refers to them is not reported a second time. */
  readonly broken: { readonly [K in Kind]: ReadonlySet<string> };
};

/** What the rules need to know besides the entities. */
export interface RuleContext {
  /** The project's languages; the first is the one that texts are written in. */
  readonly locales: readonly [Locale, ...Locale[]];
  /** The day to measure ages by; without it, nothing is found too old. */
  readonly today?: string | undefined;
  /** Days after which a dated source counts as stale. */
  readonly staleAfterDays: number;
  /** What each translation was made from; without it, no translation is found stale. */
  readonly lock?: TranslationLock | undefined;
}

/** One thing that must be true across files. */
export interface Rule {
  /** Named by the good state. */
  readonly name: string;
  check(entities: Entities, context: RuleContext): Iterable<Diagnostic>;
}
