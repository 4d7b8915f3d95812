/**
 * Sets of small numbers, each found by the place at which it begins; many are alike and large, so they are one block of bytes, and
 * a set may name others whose numbers belong to it, too.
 */
export interface ReadSets {
  /** Adds a set of numbers in ascending order, and gives its place. */
  add(numbers: ArrayLike<number>, others?: readonly number[]): number;
  /** Adds a set of another block as it is, with those that it names. */
  take(place: number): number;
  bytes(): Uint8Array;
}

/** Begins a block without any set; what is taken over comes from another one, whose numbers may be others by now. */
export function startReadSets(former: Uint8Array = new Uint8Array(), ours?: Uint32Array): ReadSets {
  const { add, bytes } = growing(new Uint8Array(2 ** 16), 0);
  const taken = new Map<number, number>();

  function take(place: number): number {
    const known = taken.get(place);
    if (known !== undefined) return known;
    const { numbers, others } = setAt(former, place);
    const now = add(ours ? renumbered(numbers, ours) : numbers, others.map(take));
    taken.set(place, now);
    return now;
  }

  return { add, bytes, take };
}

/** Goes on with a block: what is taken over stays in its place, and what is not stays as well. */
export function goOnWithReadSets(former: Uint8Array): ReadSets {
  const room = new Uint8Array(former.length + 2 ** 16);
  room.set(former);
  return { ...growing(room, former.length), take: (place) => place };
}

function growing(first: Uint8Array<ArrayBuffer>, filled: number): Pick<ReadSets, "add" | "bytes"> {
  let room = first;
  let length = filled;

  function write(number: number): void {
    if (length + longest > room.length) {
      const larger = new Uint8Array(2 * room.length);
      larger.set(room);
      room = larger;
    }
    let rest = number;
    while (rest > 127) {
      room[length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    room[length++] = rest;
  }

  function add(numbers: ArrayLike<number>, others: readonly number[] = []): number {
    const place = length;
    write(numbers.length);
    let before = 0;
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index] ?? 0;
      write(number - before);
      before = number;
    }
    write(others.length);
    for (const other of others) write(other);
    return place;
  }

  return { add, bytes: () => room.slice(0, length) };
}

function renumbered(numbers: readonly number[], ours: Uint32Array): Uint32Array {
  return Uint32Array.from(numbers, (number) => ours[number] ?? 0).sort();
}

/** The most bytes that a number takes. */
const longest = 5;

interface NumberSet {
  /** In ascending order. */
  readonly numbers: readonly number[];
  /** Places of sets whose numbers belong to it, too. */
  readonly others: readonly number[];
}

function setAt(bytes: Uint8Array, place: number): NumberSet {
  const at = { place };
  const numbers: number[] = [];
  let number = 0;
  for (let left = nextNumber(bytes, at); left > 0; left--) {
    number += nextNumber(bytes, at);
    numbers.push(number);
  }
  const others: number[] = [];
  for (let left = nextNumber(bytes, at); left > 0; left--) others.push(nextNumber(bytes, at));
  return { numbers, others };
}

/** All numbers of a set and of those that it names; some may come more than once. */
export function* readsAt(bytes: Uint8Array, place: number): Generator<number, undefined> {
  const waiting = [place];
  const met = new Set(waiting);
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const { numbers, others } = setAt(bytes, one);
    yield* numbers;
    for (const other of others) {
      if (met.has(other)) continue;
      met.add(other);
      waiting.push(other);
    }
  }
}

/** Gives the way to find the first marked number of a set; each set is gone through once. */
export function meeting(bytes: Uint8Array, marked: Uint8Array): (place: number) => number | undefined {
  const known = new Map<number, number | undefined>();
  return function meet(place): number | undefined {
    if (known.has(place)) return known.get(place);
    const found = firstIn(bytes, place, { isMarked: (number) => marked[number] === 1, meet });
    known.set(place, found);
    return found;
  };
}

interface Meeting {
  isMarked(number: number): boolean;
  /** The same for a set that is named. */
  meet(place: number): number | undefined;
}

/** Without making lists of numbers, of which there are millions. */
function firstIn(bytes: Uint8Array, place: number, { isMarked, meet }: Meeting): number | undefined {
  const at = { place };
  let found: number | undefined;
  let number = 0;
  for (let left = nextNumber(bytes, at); left > 0; left--) {
    number += nextNumber(bytes, at);
    if (found === undefined && isMarked(number)) found = number;
  }
  for (let left = nextNumber(bytes, at); left > 0 && found === undefined; left--)
    found = meet(nextNumber(bytes, at));
  return found;
}

/** Gives the way to tell how large sets are; what two of those that one names have in common counts twice. */
export function counting(bytes: Uint8Array): (place: number) => number {
  const known = new Map<number, number>();
  return function count(place): number {
    const counted = known.get(place);
    if (counted !== undefined) return counted;
    const { numbers, others } = setAt(bytes, place);
    const sum = others.reduce((total, other) => total + count(other), numbers.length);
    known.set(place, sum);
    return sum;
  };
}

function nextNumber(bytes: Uint8Array, at: { place: number }): number {
  let number = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at.place++] ?? 0;
    number |= (byte & 127) << shift;
    if (byte < 128) return number >>> 0;
  }
}
