import type { Dataset } from "../model/dataset.ts";
import { kinds } from "../schema/entity-kinds.ts";
import { type KeyTable, startKeyTable } from "./key-table.ts";
import type { ReadKey } from "./read-keys.ts";
import { endReads, type GatheredReads, gatherer, type Reads, startReads } from "./reads.ts";
import type { NoteRead } from "./traced-entity.ts";
import { traceMap } from "./traced-map.ts";

/** What was made, and what of the dataset that took. */
export interface Traced<Value> {
  readonly value: Value;
  readonly reads: Reads;
}

/** Answers that were worked out once, by the names that they were asked for by. */
export type Answers = Map<string, Traced<unknown>>;

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
  /** What the numbers stand for. */
  readonly keys: KeyTable;
  /** All that was read, in words. */
  keysIn(reads: Reads): ReadonlySet<ReadKey>;
  /**
   * Goes on with another edition of the dataset: of what was worked out, that stays whose reads have not changed. Nothing is
   * done where more than entities is another, which everybody has read; then whoever asks begins anew.
   */
  follow(next: Dataset): boolean;
  /** The number of a key, whoever has read it; from now on its changes are told. */
  ask(key: ReadKey): number;
  /** How many editions it has gone on to that were others. */
  readonly edition: number;
  /** The last edition in which what a number stands for was another than before; none before the first. */
  changedIn(number: number): number;
  /** Takes charge of answers that are kept from one edition to the next. */
  hold(answers: Answers): void;
  /** Lets go of all answers; who asks again waits for it. */
  forgetAnswers(): void;
}

const tracers = new WeakMap<object, Tracer>();

/** The tracer that a dataset, or a copy with another name on it, notes its reads with; nothing for others. */
export function tracerOf(dataset: Dataset): Tracer | undefined {
  return tracers.get(dataset.services);
}

/** Begins to note what is read of a dataset. What is not an entity, such as its languages, is read by everybody. */
export function traceDataset(dataset: Dataset): Tracer {
  const open: Reads[] = [];
  const keys = startKeyTable();
  const gather = gatherer();
  const around = aroundEntities(dataset);
  /** By number; what has never changed may be missing. */
  const changes: number[] = [];
  // Answers live as long as the dataset that they were asked of, and that may be a copy.
  let held: WeakRef<Answers>[] = [];
  let edition = 0;
  let untraced = dataset;

  const note: NoteRead = (number) => {
    const own = open.at(-1)?.own;
    // The same is often asked for several times in a row.
    if (own !== undefined && own.at(-1) !== number) own.push(number);
  };

  const maps = kinds.map((kind) => [kind, traceMap(kind, dataset[kind], { note, keys })] as const);
  const traced = maps.map(([kind, { map }]) => [kind, map] as const);

  const tracer: Tracer = {
    // The types of the maps are tied to their kinds, which Object.fromEntries cannot express.
    dataset: { ...dataset, ...Object.fromEntries(traced) } as unknown as Dataset,
    get untraced() {
      return untraced;
    },
    trace(make) {
      const reads = startReads();
      open.push(reads);
      try {
        return { value: make(), reads };
      } finally {
        open.pop();
        endReads(reads);
        tracer.note(reads);
      }
    },
    note: (reads) => void open.at(-1)?.inner.push(reads),
    partsOf: (reads) => gather(reads, { intoShared: false }),
    keys,
    keysIn(reads) {
      const { numbers: all } = gather(reads, { intoShared: true });
      return new Set(Array.from(all, keys.keyOf));
    },
    follow(next) {
      if (aroundEntities(next) !== around) return false;
      untraced = next;
      const changed = new Set<number>();
      for (const [kind, map] of maps) map.follow(next[kind], (number) => changed.add(number));
      if (changed.size === 0) return true;
      edition += 1;
      while (changes.length < keys.size) changes.push(0);
      for (const number of changed) changes[number] = edition;
      forget((number) => changes[number] === edition);
      return true;
    },
    ask(key) {
      const [name, id = "", service] = key.split("/");
      const [, map] = maps.find(([kind]) => kind === name) ?? [];
      if (map === undefined || id === "") return keys.numberOf(key);
      const { number } = map.ask(id);
      return service === undefined ? number : keys.numberOfCell(number, service);
    },
    get edition() {
      return edition;
    },
    changedIn: (number) => changes[number] ?? 0,
    hold: (answers) => void held.push(new WeakRef(answers)),
    forgetAnswers() {
      for (const one of held) one.deref()?.clear();
    },
  };
  for (const [, map] of traced) tracers.set(map, tracer);
  return tracer;

  /** Forgets the answers for which something was read that is another now. */
  function forget(isOther: (number: number) => boolean): void {
    const known = new Map<Reads, boolean>();
    function meets(reads: Reads): boolean {
      const met = known.get(reads) ?? (reads.own.some(isOther) || reads.inner.some(meets));
      known.set(reads, met);
      return met;
    }
    held = held.filter((one) => {
      const answers = one.deref();
      for (const [name, { reads }] of answers ?? []) if (meets(reads)) answers?.delete(name);
      return answers !== undefined;
    });
  }
}

/** What everybody has read of a dataset: all of it but its entities. */
function aroundEntities({ folder, inOneFile, info, locales, moved }: Dataset): string {
  return JSON.stringify([folder, [...inOneFile], info, locales, kinds.map((kind) => [...moved[kind]])]);
}
