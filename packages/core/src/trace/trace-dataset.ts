import type { Dataset } from "../model/dataset.ts";
import { type Kind, kinds } from "../schema/entity-kinds.ts";
import { entityKey, listKey } from "./read-keys.ts";
import { traceCells } from "./trace-cells.ts";

/**
 * Something of a dataset that can be read by itself, whether it is there or not: an entity but for its cells, as
 * `capabilities/config`, or one of these, as `capabilities/config/docker`; or which there are, and in which order, as `capabilities/`
 * and `capabilities/config/`.
 */
export type ReadKey = string;

/** Takes what is read. */
export type NoteRead = (key: ReadKey) => void;

/** What was made, and what of the dataset that took. */
export interface Traced<Value> {
  readonly value: Value;
  readonly reads: ReadonlySet<ReadKey>;
}

/** A dataset that notes what is read of it. */
export interface Tracer {
  /** The same in all that it says. */
  readonly dataset: Dataset;
  /** The dataset that says so, for plans: what they find out is told by the bases of files, and is nobody's to have read. */
  readonly untraced: Dataset;
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
  // The same is often asked for several times in a row.
  let last: ReadKey | undefined;
  const note = (key: ReadKey) => {
    if (key === last) return;
    last = key;
    open.at(-1)?.add(key);
  };
  const maps = kinds.map((kind) => {
    const map: ReadonlyMap<string, object> = dataset[kind];
    return [kind, tracedMap(kind, map, note)] as const;
  });
  // The types of the maps are tied to their kinds, which Object.fromEntries cannot express.
  const traced = { ...dataset, ...Object.fromEntries(maps) } as unknown as Dataset;
  const tracer: Tracer = {
    dataset: traced,
    untraced: dataset,
    trace(make) {
      const reads = new Set<ReadKey>();
      open.push(reads);
      last = undefined;
      try {
        return { value: make(), reads };
      } finally {
        open.pop();
        last = undefined;
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

function tracedMap(
  kind: Kind,
  map: ReadonlyMap<string, object>,
  note: NoteRead,
): ReadonlyMap<string, object> {
  const all = listKey(kind);
  const traced = new Map<string, { readonly key: ReadKey; readonly entity: object | undefined }>();
  function read(id: string): object | undefined {
    const known = traced.get(id);
    if (known !== undefined) {
      note(known.key);
      return known.entity;
    }
    const key = entityKey(kind, id);
    const entity = map.get(id);
    traced.set(id, { key, entity: entity && traceCells(kind, entity, { key, note }) });
    return read(id);
  }
  function* entries(): Generator<[string, object], undefined> {
    note(all);
    for (const id of map.keys()) yield [id, read(id) ?? {}];
  }
  function* values(): Generator<object, undefined> {
    for (const [, value] of entries()) yield value;
  }
  return {
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
  };
}
