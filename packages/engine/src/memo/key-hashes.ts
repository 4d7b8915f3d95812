import { hash } from "node:crypto";
import { cellFound, cellsIn, type Dataset, foundAt, type KeyTable, withoutCells } from "@stackmatrix/core";
import { type Kind, kinds } from "@stackmatrix/core/schema";

/** Says what stands for what can be read of a dataset, as it is now; by the numbers of a table, which may grow. */
export interface KeyHashes {
  /** Whether the hash at a place of a list is that of what a number stands for. */
  isAt(number: number, list: HashList, place: number): boolean;
  /** The same of a row with all of its cells. */
  isRowAt(row: number, list: HashList, place: number): boolean;
  /** Takes over the hash of something that is as it was. */
  keep(number: number, list: HashList, place: number): void;
  keepRow(row: number, list: HashList, place: number): void;
  /** Of all numbers that there are by now. */
  all(): HashList;
  /** Of all rows of which cells were asked for, with all of their cells. */
  allRows(): RowHashes;
}

/** Hashes, one after the other. */
export type HashList = Uint8Array;

/** Hashes of rows. */
export interface RowHashes {
  readonly rows: Uint32Array;
  readonly hashes: HashList;
}

/** Bytes of a hash: enough that no two of a billion things have the same. What is not there has that of zeros. */
export const hashBytes = 16;

/** Begins to say what stands for what; each hash is made when it is first asked for. */
export function keyHashes(dataset: Dataset, keys: KeyTable): KeyHashes {
  let hashes = new Uint8Array(0);
  let isKnown = new Uint8Array(0);
  const rows = new Map<number, Uint8Array>();
  const around = lastKept((row: number) => foundAt(dataset, keys.keyOf(row)));
  const cellsOf = lastKept((row: number) => {
    const [kind, entity] = [kindOf(keys.keyOf(row)), around(row)];
    return (kind && typeof entity === "object" && entity !== null && cellsIn(kind, entity)) || {};
  });

  function grow(): void {
    if (isKnown.length >= keys.size) return;
    const size = Math.max(keys.size, 2 * isKnown.length);
    hashes = extended(hashes, size * hashBytes);
    isKnown = extended(isKnown, size);
  }

  function make(number: number): void {
    grow();
    if (isKnown[number] === 1) return;
    const service = keys.serviceOf(number);
    const found = service === undefined ? headAt(number) : cellFound(cellsOf(keys.rowOf(number)), service);
    hashes.set(hashOf(found), number * hashBytes);
    isKnown[number] = 1;
  }

  function headAt(number: number): unknown {
    const [kind, found] = [kindOf(keys.keyOf(number)), around(number)];
    if (kind === undefined || Array.isArray(found) || typeof found !== "object") return found;
    return found && withoutCells(kind, found);
  }

  function ofRow(row: number): Uint8Array {
    const known = rows.get(row) ?? hashOf(around(row));
    rows.set(row, known);
    return known;
  }

  return {
    isAt(number, list, place) {
      make(number);
      return areSame(hashes, number, list, place);
    },
    isRowAt: (row, list, place) => areSame(ofRow(row), 0, list, place),
    keep(number, list, place) {
      grow();
      if (isKnown[number] === 1) return;
      for (let at = 0; at < hashBytes; at++)
        hashes[number * hashBytes + at] = list[place * hashBytes + at] ?? 0;
      isKnown[number] = 1;
    },
    keepRow(row, list, place) {
      if (!rows.has(row)) rows.set(row, list.subarray(place * hashBytes, (place + 1) * hashBytes));
    },
    all() {
      for (let number = 0; number < keys.size; number++) make(number);
      return hashes.slice(0, keys.size * hashBytes);
    },
    allRows() {
      const found = new Set<number>();
      for (let number = 0; number < keys.size; number++)
        if (keys.rowOf(number) !== number) found.add(keys.rowOf(number));
      const list = new Uint8Array(found.size * hashBytes);
      for (const [index, row] of [...found].entries()) list.set(ofRow(row), index * hashBytes);
      return { rows: Uint32Array.from(found), hashes: list };
    },
  };
}

/** What was asked for last: cells of a row are asked for one after the other. */
function lastKept<Found>(find: (row: number) => Found): (row: number) => Found {
  let last: { readonly row: number; readonly found: Found } | undefined;
  return (row) => {
    if (last?.row !== row) last = { row, found: find(row) };
    return last.found;
  };
}

function kindOf(key: string): Kind | undefined {
  const [name] = key.split("/", 1);
  return kinds.find((known) => known === name);
}

const missing = new Uint8Array(hashBytes);

function hashOf(found: unknown): Uint8Array {
  if (found === undefined) return missing;
  return hash("sha256", JSON.stringify(found), "buffer").subarray(0, hashBytes);
}

/** Whether a hash says that there was nothing. */
export function isMissing(list: HashList, place: number): boolean {
  return areSame(missing, 0, list, place);
}

function areSame(one: HashList, its: number, other: HashList, place: number): boolean {
  for (let at = 0; at < hashBytes; at++)
    if (one[its * hashBytes + at] !== other[place * hashBytes + at]) return false;
  return true;
}

function extended(list: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(length);
  more.set(list);
  return more;
}
