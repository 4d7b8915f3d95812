import type { Dataset } from "../model/dataset.ts";
import { type Kind, kinds } from "../schema/entity-kinds.ts";
import { entityKey, listKey } from "./read-keys.ts";
import { type GatheredReads, gatherer, type Reads, startReads } from "./reads.ts";
import { traceCells } from "./trace-cells.ts";

/**
 * Something of a dataset that can be read by itself, whether it is there or not: an entity but for its cells, as
 * `capabilities/config`, or one of these, as `capabilities/config/docker`; or which there are, and in which order, as `capabilities/`
 * and `capabilities/config/`.
 */
export type ReadKey = string;

/** Takes what is read: the number that stands for a key. */
export type NoteRead = (key: number) => void;

/** What was made, and what of the dataset that took. */
export interface Traced<Value> {
  readonly value: Value;
  readonly reads: Reads;
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
  note(reads: Reads): void;
  /** What was read, by numbers, and the shared reads that belong to it besides. */
  partsOf(reads: Reads): GatheredReads;
  /** What a number stands for. */
  keyOf(number: number): ReadKey;
  /** All that was read, in words. */
  keysIn(reads: Reads): ReadonlySet<ReadKey>;
}

const tracers = new WeakMap<object, Tracer>();

/** The tracer that a dataset, or a copy with another name on it, notes its reads with; nothing for others. */
export function tracerOf(dataset: Dataset): Tracer | undefined {
  return tracers.get(dataset.services);
}

/** Begins to note what is read of a dataset. What is not an entity, such as its languages, is read by everybody. */
export function traceDataset(dataset: Dataset): Tracer {
  const open: Reads[] = [];
  const keys: ReadKey[] = [];
  const numbers = new Map<ReadKey, number>();
  const gather = gatherer();
  function numberOf(key: ReadKey): number {
    const known = numbers.get(key) ?? keys.push(key) - 1;
    numbers.set(key, known);
    return known;
  }
  const note: NoteRead = (number) => {
    const around = open.at(-1)?.own;
    // The same is often asked for several times in a row.
    if (around !== undefined && around.at(-1) !== number) around.push(number);
  };
  const maps = kinds.map((kind) => {
    const map: ReadonlyMap<string, object> = dataset[kind];
    return [kind, tracedMap(kind, map, { note, numberOf })] as const;
  });
  // The types of the maps are tied to their kinds, which Object.fromEntries cannot express.
  const traced = { ...dataset, ...Object.fromEntries(maps) } as unknown as Dataset;
  const tracer: Tracer = {
    dataset: traced,
    untraced: dataset,
    trace(make) {
      const reads = startReads();
      open.push(reads);
      try {
        return { value: make(), reads };
      } finally {
        open.pop();
        tracer.note(reads);
      }
    },
    note: (reads) => void open.at(-1)?.inner.push(reads),
    partsOf: (reads) => gather(reads, { intoShared: false }),
    keyOf: (number) => keys[number] ?? "",
    keysIn(reads) {
      const { numbers: all } = gather(reads, { intoShared: true });
      return new Set(Array.from(all, (number) => keys[number] ?? ""));
    },
  };
  for (const [, map] of maps) tracers.set(map, tracer);
  return tracer;
}

/** How reads are noted: by the numbers of their keys. */
export interface Noting {
  readonly note: NoteRead;
  numberOf(key: ReadKey): number;
}

function tracedMap(
  kind: Kind,
  map: ReadonlyMap<string, object>,
  noting: Noting,
): ReadonlyMap<string, object> {
  const { note, numberOf } = noting;
  const all = numberOf(listKey(kind));
  const traced = new Map<string, { readonly number: number; readonly entity: object | undefined }>();
  function read(id: string): object | undefined {
    const known = traced.get(id) ?? begin(id);
    note(known.number);
    return known.entity;
  }
  function begin(id: string) {
    const key = entityKey(kind, id);
    const entity = map.get(id);
    const begun = { number: numberOf(key), entity: entity && traceCells(kind, entity, { ...noting, key }) };
    traced.set(id, begun);
    return begun;
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
