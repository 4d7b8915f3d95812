import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { ParsedFile } from "../parse/parsed-file.ts";
import type { Entity, Kind } from "../schema/entity-kinds.ts";
import type { Locale } from "../schema/locale.ts";
import type { Provenance } from "../schema/provenance.ts";
import type { TranslationLock } from "../translation/translation-lock.ts";
import type { EntryMemory } from "./entry-memory.ts";
import type { FoundMapping } from "./for-each-mapping.ts";

/** An entity with the file it was written in. */
export interface Written<Value> {
  readonly id: string;
  readonly value: Value;
  /** Finds places by paths in the value, wherever in the file it is written. */
  readonly file: ParsedFile;
  /** Texts that are written once for all languages, by `pathKey`; none where it is missing. */
  readonly sameInAll?: ReadonlySet<string> | undefined;
}

/** All entities by kind and id, each valid by itself; whether they fit together is for the rules to say. */
export type Entities = { readonly [K in Kind]: ReadonlyMap<string, Written<Entity<K>>> } & {
  /** What was renamed: kind → old id → where it points and which file says so. */
  readonly moved: { readonly [K in Kind]: ReadonlyMap<string, Written<{ readonly moved: string }>> };
  /** Ids whose file exists and is wrong by itself; what refers to them is not reported a second time. */
  readonly broken: { readonly [K in Kind]: ReadonlySet<string> };
  /** Kinds whose entities are written in one file. */
  readonly inOneFile: ReadonlySet<Kind>;
};

/** What the rules need to know besides the entities. */
export interface RuleContext {
  /** What was found right before; where it is missing everything is looked at. */
  readonly memory?: EntryMemory | undefined;
  /** The project's languages; the first is the one that texts are written in. */
  readonly locales: readonly [Locale, ...Locale[]];
  /** The day to measure ages by; without it, nothing is found too old. */
  readonly today?: string | undefined;
  /** Days after which a dated source counts as stale. */
  readonly staleAfterDays: number;
  /** Whether every answer must say what it rests on, as it must where nothing is said of it. */
  readonly provenance?: Provenance | undefined;
  /** What each translation was made from; without it, no translation is found stale. */
  readonly lock?: TranslationLock | undefined;
}

/** One thing that must be true across files. */
export interface Rule {
  /** Named by the good state. */
  readonly name: string;
  check(entities: Entities, context: RuleContext): Iterable<Diagnostic>;
}

/** The entity that a mapping stands in, and what the rule needs to know besides. */
export interface MappingScene {
  readonly kind: Kind;
  readonly entity: Written<object>;
  readonly context: RuleContext;
}

/**
 * One thing that must be true of every mapping in a file by itself. A large dataset has hundreds of thousands of
 * mappings, so that all such rules share one walk.
 */
export interface MappingRule {
  /** Named by the good state. */
  readonly name: string;
  /** Gets the rule ready for a dataset; nothing where it has nothing to judge there. */
  judge(entities: Entities, context: RuleContext): JudgeMapping | undefined;
}

/** Says what is wrong with one mapping; it knows its entity, the context, sources and glossary, and no other entities. */
export type JudgeMapping = (found: FoundMapping, scene: MappingScene) => readonly Diagnostic[];
