import type { Kind } from "../schema/entity-kinds.ts";
import { listKey } from "./read-keys.ts";
import { type Noting, type TracedEntity, traceEntity } from "./traced-entity.ts";

/** The entities of a kind, of which it is noted which are read. */
export interface TracedMap {
  readonly map: ReadonlyMap<string, object>;
  /** The entity of an id, there or not, whose changes are told from now on. */
  ask(id: string): TracedEntity;
  /** Shows other entities from now on, and tells what among all that was asked for is another. */
  follow(next: ReadonlyMap<string, object>, changed: (number: number) => void): void;
}

/** Begins to note what is read of the entities of a kind. */
export function traceMap(kind: Kind, first: ReadonlyMap<string, object>, noting: Noting): TracedMap {
  const { keys, note } = noting;
  const all = keys.numberOf(listKey(kind));
  const asked = new Map<string, TracedEntity>();
  let map = first;

  function ask(id: string): TracedEntity {
    const known = asked.get(id);
    if (known !== undefined) return known;
    const begun = traceEntity(kind, id, { ...noting, first: map.get(id) });
    asked.set(id, begun);
    return begun;
  }

  function read(id: string): object | undefined {
    const entity = ask(id);
    note(entity.number);
    return entity.shown();
  }

  function* entries(): Generator<[string, object], undefined> {
    note(all);
    for (const id of map.keys()) yield [id, read(id) ?? {}];
  }

  function* values(): Generator<object, undefined> {
    for (const [, value] of entries()) yield value;
  }

  return {
    map: {
      get size() {
        note(all);
        return map.size;
      },
      get: read,
      has: (id) => read(id) !== undefined,
      keys() {
        note(all);
        return map.keys();
      },
      entries,
      values,
      [Symbol.iterator]: entries,
      forEach(act) {
        for (const [id, value] of entries()) act(value, id, this);
      },
    },
    ask,
    follow(next, changed) {
      if (!areInOrder(map, next)) changed(all);
      map = next;
      for (const [id, entity] of asked) entity.follow(next.get(id), changed);
    },
  };
}

function areInOrder(one: ReadonlyMap<string, object>, other: ReadonlyMap<string, object>): boolean {
  if (one.size !== other.size) return false;
  const ids = other.keys();
  for (const id of one.keys()) if (id !== ids.next().value) return false;
  return true;
}
