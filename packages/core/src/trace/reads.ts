/** What was read while something was made, by numbers: by itself, and by what was made meanwhile for others, too. */
export interface Reads {
  /** The same number may stand there more than once. */
  own: number[];
  inner: Reads[];
  /** Whether it is that of an answer that many may ask for: it is told of once, and the others refer to it. */
  isShared: boolean;
  /** The last gathering that has met it: what many have read is gathered once for each. */
  met: number;
}

/** Nothing read yet. */
export function startReads(): Reads {
  return { own: [], inner: [], isShared: false, met: 0 };
}

/** Ends them: lists that grow have room for more, and of these there are hundreds of thousands. */
export function endReads(reads: Reads): void {
  reads.own = reads.own.slice();
  reads.inner = reads.inner.slice();
}

/** Reads, gathered. */
export interface GatheredReads {
  /** Each once, in ascending order. */
  readonly numbers: Uint32Array;
  /** The shared reads that belong to it besides, where they were not to be gone into; each once. */
  readonly shared: readonly Reads[];
}

/** Gathers reads; goes into those that are shared, or only names them. */
export type Gather = (reads: Reads, how: { readonly intoShared: boolean }) => GatheredReads;

/** Begins to gather. */
export function gatherer(): Gather {
  let gathering = 0;
  /** The last gathering that has met a number. */
  const seen: number[] = [];

  function sees(number: number): boolean {
    // Without gaps, which would make a list of hundreds of thousands slow.
    while (seen.length <= number) seen.push(0);
    if (seen[number] === gathering) return false;
    seen[number] = gathering;
    return true;
  }

  return (all, { intoShared }) => {
    gathering += 1;
    const found: number[] = [];
    const shared: Reads[] = [];
    const waiting = [all];
    for (let reads = waiting.pop(); reads !== undefined; reads = waiting.pop()) {
      if (reads.met === gathering) continue;
      reads.met = gathering;
      if (reads.isShared && !intoShared && reads !== all) {
        shared.push(reads);
        continue;
      }
      for (const number of reads.own) if (sees(number)) found.push(number);
      for (const inner of reads.inner) if (inner.met !== gathering) waiting.push(inner);
    }
    return { numbers: Uint32Array.from(found).sort(), shared };
  };
}
