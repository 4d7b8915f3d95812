/** What was read while something was made, by numbers: by itself, and by what was made meanwhile for others, too. */
export interface Reads {
  /** The same number may stand there more than once. */
  readonly own: number[];
  readonly inner: Reads[];
  /** The last gathering that has met it: what many have read is gathered once for each. */
  met: number;
}

/** Nothing read yet. */
export function startReads(): Reads {
  return { own: [], inner: [], met: 0 };
}

/** Gives the way to gather reads: each number once, in ascending order. */
export function gatherer(): (reads: Reads) => Uint32Array {
  let gathering = 0;
  let seen = new Uint32Array(2 ** 12);

  function sees(number: number): boolean {
    if (number >= seen.length) {
      const larger = new Uint32Array(Math.max(number + 1, 2 * seen.length));
      larger.set(seen);
      seen = larger;
    }
    if (seen[number] === gathering) return false;
    seen[number] = gathering;
    return true;
  }

  return (all) => {
    gathering += 1;
    const found: number[] = [];
    const waiting = [all];
    for (let reads = waiting.pop(); reads !== undefined; reads = waiting.pop()) {
      if (reads.met === gathering) continue;
      reads.met = gathering;
      for (const number of reads.own) if (sees(number)) found.push(number);
      for (const inner of reads.inner) if (inner.met !== gathering) waiting.push(inner);
    }
    return Uint32Array.from(found).sort();
  };
}
