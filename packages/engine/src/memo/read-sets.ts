/** Sets of small numbers, each found by the place at which it begins; many are alike and large, so they are one block of bytes. */
export interface ReadSets {
  /** Adds a set, and gives its place. */
  add(numbers: Iterable<number>): number;
  /** Adds a set of another block as it is. */
  take(bytes: Uint8Array, place: number): number;
  bytes(): Uint8Array;
}

/** Begins a block without any set. */
export function startReadSets(): ReadSets {
  let room = new Uint8Array(2 ** 16);
  let length = 0;

  function write(number: number): void {
    if (length + longest > room.length) grow(length + longest);
    let rest = number;
    while (rest > 127) {
      room[length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    room[length++] = rest;
  }

  function grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, 2 * room.length));
    larger.set(room);
    room = larger;
  }

  return {
    add(numbers) {
      const place = length;
      const sorted = Uint32Array.from(numbers).sort();
      write(sorted.length);
      let former = 0;
      for (const number of sorted) {
        write(number - former);
        former = number;
      }
      return place;
    },
    take(bytes, place) {
      const end = endOf(bytes, place);
      const start = length;
      if (length + end - place > room.length) grow(length + end - place);
      room.set(bytes.subarray(place, end), length);
      length += end - place;
      return start;
    },
    bytes: () => room.slice(0, length),
  };
}

/** The most bytes that a number takes. */
const longest = 5;

/** The numbers of a set, in ascending order. */
export function* readsAt(bytes: Uint8Array, place: number): Generator<number, undefined> {
  const at = { place };
  let left = nextNumber(bytes, at);
  let number = 0;
  for (; left > 0; left--) {
    number += nextNumber(bytes, at);
    yield number;
  }
}

/** Whether any number of a set is marked. */
export function meets(bytes: Uint8Array, place: number, marked: Uint8Array): boolean {
  const at = { place };
  let left = nextNumber(bytes, at);
  let number = 0;
  for (; left > 0; left--) {
    number += nextNumber(bytes, at);
    if (marked[number] === 1) return true;
  }
  return false;
}

function endOf(bytes: Uint8Array, place: number): number {
  const at = { place };
  for (let left = nextNumber(bytes, at); left > 0; left--) nextNumber(bytes, at);
  return at.place;
}

function nextNumber(bytes: Uint8Array, at: { place: number }): number {
  let number = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at.place++] ?? 0;
    number |= (byte & 127) << shift;
    if (byte < 128) return number;
  }
}
