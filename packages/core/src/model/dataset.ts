import type { Entity, Kind } from "../schema/entity-kinds.ts";
import type { Locale } from "../schema/locale.ts";
import type { ProjectText } from "../schema/project-text.ts";
import type { ProjectWords } from "../schema/project-words.ts";

/** An entity that knows its id. */
export type Identified<Value> = Value & { readonly id: string };

/** What a dataset is called and which edition of it this is. */
export interface DatasetInfo {
  /** Name of the package that the data is published as. */
  readonly name?: string | undefined;
  /** Version in `package.json` beside the data. */
  readonly version?: string | undefined;
  /** What people call it: a text for all languages, or one for each. */
  readonly title?: ProjectText | undefined;
  /** Who publishes it; likewise. */
  readonly publisher?: ProjectText | undefined;
  /** SPDX identifier or expression of the data's licence. */
  readonly licence?: string | undefined;
  /** Its website: an https address. */
  readonly homepage?: string | undefined;
  /** Its own words around the data. */
  readonly words?: ProjectWords | undefined;
}

/** All entities, by kind and id, in the order of their ids; every reference in them leads somewhere. Read-only. */
export type Dataset = { readonly [K in Kind]: ReadonlyMap<string, Identified<Entity<K>>> } & {
  readonly info: DatasetInfo;
  /** The folder that it was written in, such as "data". */
  readonly folder: string;
  /** The kinds whose entities are written in one file instead of a folder of files. */
  readonly inOneFile: ReadonlySet<Kind>;
  /** The languages of the project; the first is the one that every text has. */
  readonly locales: readonly [Locale, ...Locale[]];
  /** Renamed entities: kind → old id → the id that it lives on under. */
  readonly moved: { readonly [K in Kind]: ReadonlyMap<string, string> };
};
