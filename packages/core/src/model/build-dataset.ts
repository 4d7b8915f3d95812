import { type Kind, kinds } from "../schema/entity-kinds.ts";
import type { Locale } from "../schema/locale.ts";
import type { TranslationLock } from "../translation/translation-lock.ts";
import { withoutStaleTranslations } from "../translation/without-stale-translations.ts";
import type { Entities, Written } from "../validate/rule.ts";
import type { Dataset, DatasetInfo, Identified } from "./dataset.ts";

/** What a dataset takes besides its entities. */
export interface BuildOptions {
  /** The folder of the data in the paths of its files. */
  readonly root: string;
  readonly locales: readonly [Locale, ...Locale[]];
  /** What each translation was made from; a stale translation gives way to the original. */
  readonly lock?: TranslationLock | undefined;
  readonly info?: DatasetInfo | undefined;
}

/** Makes a dataset of entities that have passed all rules; therefore it cannot fail. */
export function buildDataset(entities: Entities, options: BuildOptions): Dataset {
  const { locales, lock, info = {}, root } = options;
  const entries = kinds.map((kind) => [kind, byId(entities[kind], kind)] as const);
  const moved = kinds.map((kind) => [kind, movedIds(entities.moved[kind])] as const);
  // The types of the entries are tied to their kinds, which Object.fromEntries cannot express.
  return {
    ...Object.fromEntries(entries),
    moved: Object.fromEntries(moved),
    locales,
    info,
    folder: root,
    inOneFile: entities.inOneFile,
  } as unknown as Dataset;

  function byId(written: ReadonlyMap<string, Written<object>>, kind: Kind): ReadonlyMap<string, object> {
    return new Map(
      inOrder([...written.values()], entities.inOneFile.has(kind)).map(({ id, value }) => {
        const current = lock
          ? withoutStaleTranslations(value, { file: `${kind}/${id}`, lock, locales })
          : value;
        return [id, identified(id, current)];
      }),
    );
  }
}

/** What stays the same object from one dataset to the next stays so with its id; an entity has one id. */
const withIds = new WeakMap<object, Identified<object>>();

function identified(id: string, entity: object): Identified<object> {
  const known = withIds.get(entity);
  if (known?.id === id) return known;
  const made = { id, ...entity };
  withIds.set(entity, made);
  return made;
}

/** By id, since a folder has no order; what stands in one file, as it is written there. */
function inOrder(written: readonly Written<object>[], isInOneFile: boolean): readonly Written<object>[] {
  return isInOneFile ? written : written.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function movedIds(
  written: ReadonlyMap<string, Written<{ readonly moved: string }>>,
): ReadonlyMap<string, string> {
  return new Map([...written.values()].map(({ id, value }) => [id, value.moved]));
}
