import { type Kind, kinds } from "../schema/entity-kinds.ts";
import type { Locale } from "../schema/locale.ts";
import type { TranslationLock } from "../translation/translation-lock.ts";
import { withoutStaleTranslations } from "../translation/without-stale-translations.ts";
import type { Entities, Written } from "../validate/rule.ts";
import type { Dataset, DatasetInfo } from "./dataset.ts";

/** What a dataset takes besides its entities. */
export interface BuildOptions {
  readonly locales: readonly [Locale, ...Locale[]];
  /** What each translation was made from; a stale translation gives way to the original. */
  readonly lock?: TranslationLock | undefined;
  readonly info?: DatasetInfo | undefined;
}

/** Makes a dataset of entities that have passed all rules; therefore it cannot fail. */
export function buildDataset(entities: Entities, options: BuildOptions): Dataset {
  const { locales, lock, info = {} } = options;
  const entries = kinds.map((kind) => [kind, byId(entities[kind], kind)] as const);
  const moved = kinds.map((kind) => [kind, movedIds(entities.moved[kind])] as const);
  // The types of the entries are tied to their kinds, which Object.fromEntries cannot express.
  return {
    ...Object.fromEntries(entries),
    moved: Object.fromEntries(moved),
    locales,
    info,
  } as unknown as Dataset;

  function byId(written: ReadonlyMap<string, Written<object>>, kind: Kind): ReadonlyMap<string, object> {
    return new Map(
      inOrder([...written.values()]).map(({ id, value }) => {
        const current = lock
          ? withoutStaleTranslations(value, { file: `${kind}/${id}`, lock, locales })
          : value;
        return [id, { id, ...current }];
      }),
    );
  }
}

/** By id, since a folder has no order; what stands in one file, as it is written there. */
function inOrder(written: readonly Written<object>[]): readonly Written<object>[] {
  const [first, second] = written;
  const isOneFile = first !== undefined && first.file.path === second?.file.path;
  return isOneFile ? written : written.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function movedIds(
  written: ReadonlyMap<string, Written<{ readonly moved: string }>>,
): ReadonlyMap<string, string> {
  return new Map([...written.values()].map(({ id, value }) => [id, value.moved]));
}
