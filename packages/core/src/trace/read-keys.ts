import type { Dataset } from "../model/dataset.ts";
import { type Kind, kinds } from "../schema/entity-kinds.ts";
import { type Cells, cellsIn } from "./cells-in.ts";

/**
 * Something of a dataset that can be read by itself, whether it is there or not: an entity but for its cells, as
 * `capabilities/config`, or one of these, as `capabilities/config/docker`; or which there are, and in which order, as `capabilities/`
 * and `capabilities/config/`.
 */
export type ReadKey = string;

/** The key under which an entity is read, but for its cells. */
export function entityKey(kind: Kind, id: string): ReadKey {
  return `${kind}/${id}`;
}

/** The key under which it is read which entities of a kind there are. */
export function listKey(kind: Kind): ReadKey {
  return `${kind}/`;
}

/** The key under which a cell of a row is read; without a service, which cells there are. */
export function cellKey(row: ReadKey, service = ""): ReadKey {
  return `${row}/${service}`;
}

/** All that can be read of a dataset. */
export function* keysOf(dataset: Dataset): Generator<ReadKey, undefined> {
  for (const kind of kinds) {
    yield listKey(kind);
    const entities: ReadonlyMap<string, object> = dataset[kind];
    for (const [id, entity] of entities) {
      const key = entityKey(kind, id);
      yield key;
      const cells = cellsIn(kind, entity);
      if (cells === undefined) continue;
      yield cellKey(key);
      for (const service of Object.keys(cells)) yield cellKey(key, service);
    }
  }
}

/**
 * What is read under a key, or nothing where there is none: an entity, of whose cells nothing counts; a cell; or the ids of a
 * list.
 */
export function foundAt(dataset: Dataset, key: ReadKey): unknown {
  const [name, id = "", service] = key.split("/");
  const kind = kinds.find((known) => known === name);
  if (kind === undefined) return undefined;
  if (id === "") return [...dataset[kind].keys()];
  const entity = dataset[kind].get(id);
  if (service === undefined || entity === undefined) return entity;
  return cellFound(cellsIn(kind, entity) ?? {}, service);
}

/** What is read of the cells of a row for a service; without one, for which there are. */
export function cellFound(cells: Cells, service: string): unknown {
  if (service === "") return Object.keys(cells);
  return Object.hasOwn(cells, service) ? cells[service] : undefined;
}
