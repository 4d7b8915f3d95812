import type { Dataset } from "../model/dataset.ts";
import { type Kind, kinds } from "../schema/entity-kinds.ts";

/**
 * Something of a dataset that can be read by itself: an entity, as `services/docker`, whether it is there or not; or which
 * entities of a kind there are, and in which order, as `services/`.
 */
export type ReadKey = string;

/** What was made, and what of the dataset that took. */
export interface Traced<Value> {
  readonly value: Value;
  readonly reads: ReadonlySet<ReadKey>;
}

/** A dataset that notes what is read of it. */
export interface Tracer {
  /** The same in all that it says. */
  readonly dataset: Dataset;
  /** Makes something, and tells what was read meanwhile; who is traced around it has read that, too. */
  trace<Value>(make: () => Value): Traced<Value>;
  /** Counts as read what somebody else has read for whoever is traced. */
  note(reads: ReadonlySet<ReadKey>): void;
}

const tracers = new WeakMap<object, Tracer>();

/** The tracer that a dataset, or a copy with another name on it, notes its reads with; nothing for others. */
export function tracerOf(dataset: Dataset): Tracer | undefined {
  return tracers.get(dataset.services);
}

/** Begins to note what is read of a dataset. What is not an entity, such as its languages, is read by everybody. */
export function traceDataset(dataset: Dataset): Tracer {
  const open: Set<ReadKey>[] = [];
  const note = (key: ReadKey) => void open.at(-1)?.add(key);
  const maps = kinds.map((kind) => {
    const map: ReadonlyMap<string, object> = dataset[kind];
    return [kind, tracedMap(kind, map, note)] as const;
  });
  // The types of the maps are tied to their kinds, which Object.fromEntries cannot express.
  const traced = { ...dataset, ...Object.fromEntries(maps) } as unknown as Dataset;
  const tracer: Tracer = {
    dataset: traced,
    trace(make) {
      const reads = new Set<ReadKey>();
      open.push(reads);
      try {
        return { value: make(), reads };
      } finally {
        open.pop();
        tracer.note(reads);
      }
    },
    note(reads) {
      const around = open.at(-1);
      if (around !== undefined) for (const key of reads) around.add(key);
    },
  };
  for (const [, map] of maps) tracers.set(map, tracer);
  return tracer;
}

/** The key under which an entity is read. */
export function entityKey(kind: Kind, id: string): ReadKey {
  return `${kind}/${id}`;
}

/** The key under which it is read which entities of a kind there are. */
export function listKey(kind: Kind): ReadKey {
  return `${kind}/`;
}

/** What is read under a key: an entity, or nothing where there is none; or the ids of a list. */
export function foundAt(dataset: Dataset, key: ReadKey): unknown {
  const [name = "", id = ""] = key.split("/");
  const kind = kinds.find((known) => known === name);
  if (kind === undefined) return undefined;
  return id === "" ? [...dataset[kind].keys()] : dataset[kind].get(id);
}

function tracedMap<Value>(
  kind: Kind,
  map: ReadonlyMap<string, Value>,
  note: (key: ReadKey) => void,
): ReadonlyMap<string, Value> {
  const all = listKey(kind);
  // Made once, since most are read many times.
  const names = new Map(Array.from(map.keys(), (id) => [id, entityKey(kind, id)]));
  const noteEntity = (id: string) => note(names.get(id) ?? entityKey(kind, id));
  function* entries(): Generator<[string, Value], undefined> {
    note(all);
    for (const entry of map) {
      noteEntity(entry[0]);
      yield entry;
    }
  }
  function* values(): Generator<Value, undefined> {
    for (const [, value] of entries()) yield value;
  }
  return {
    get size() {
      note(all);
      return map.size;
    },
    get(id) {
      noteEntity(id);
      return map.get(id);
    },
    has(id) {
      noteEntity(id);
      return map.has(id);
    },
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
  };
}
