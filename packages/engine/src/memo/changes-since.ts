import { foundAt, type Tracer } from "@stackmatrix/core";
import { hashBytes, isMissing, type KeyHashes } from "./key-hashes.ts";
import type { GoingOn, TargetTrace } from "./target-trace.ts";

/** What of the keys of a former run is another now. */
export interface Changes {
  /** By the numbers of the former run, whether what they stand for is another now: 0 or 1. */
  readonly changed: Uint8Array;
  /** By the same numbers, those that they have now; missing where all are the same. */
  readonly ours?: Uint32Array | undefined;
}

/** What there is now. */
export interface Present {
  readonly hashes: KeyHashes;
  readonly tracer: Tracer;
}

/** Finds what has changed since a former run; hashes of what has not are taken over. */
export function changesSince(former: TargetTrace | undefined, present: Present): Changes {
  if (former === undefined) return { changed: new Uint8Array() };
  const going = former.going?.tracer === present.tracer ? former.going : undefined;
  return going ? byEditions({ ...former, going }, present) : byHashes(former, present);
}

/** By what the tracer has noted that goes on. */
function byEditions(
  { going, hashes: former, rows }: TargetTrace & { readonly going: GoingOn },
  { hashes, tracer: { changedIn, keys } }: Present,
): Changes {
  const changed = Uint8Array.from({ length: former.length / hashBytes }, (_, number) =>
    Number(changedIn(number) > going.edition),
  );
  const others = new Set<number>();
  for (const [number, isOther] of changed.entries()) {
    if (isOther) others.add(keys.rowOf(number));
    else hashes.keep(number, former, number);
  }
  for (const [place, row] of rows.rows.entries())
    if (!others.has(row)) hashes.keepRow(row, rows.hashes, place);
  return { changed };
}

/** By hashes: where a row is as it was with all of its cells, these are not looked at one by one. */
function byHashes({ hashes: former, keys: theirs, rows }: TargetTrace, { hashes, tracer }: Present): Changes {
  const changed = new Uint8Array(theirs.size);
  const ours = new Uint32Array(theirs.size);
  const placeOf = new Map(Array.from(rows.rows, (row, place) => [row, place]));
  /** By what they were in the former run, the numbers of what is no cell, but of what is gone. */
  const heads = new Uint32Array(theirs.size);
  const gone = new Set<number>();
  /** Of rows that are as they were with all of their cells: 1. */
  const same = new Uint8Array(theirs.size);
  let isSame = true;

  // A row has a number before its cells have.
  for (let number = 0; number < theirs.size; number++) {
    const row = theirs.rowOf(number);
    const its = row === number ? numberOfHead(number) : numberOfCell(row, theirs.serviceOf(number));
    if (its !== undefined && (same[row] === 1 || hashes.isAt(its, former, number))) {
      ours[number] = its;
      hashes.keep(its, former, number);
    } else changed[number] = 1;
    isSame &&= its === number;
  }
  return { changed, ours: isSame ? undefined : ours };

  function numberOfHead(number: number): number | undefined {
    const key = theirs.keyOf(number);
    // What was there and is not gets no number again and again.
    if (foundAt(tracer.untraced, key) === undefined && !isMissing(former, number)) {
      gone.add(number);
      return undefined;
    }
    const head = tracer.ask(key);
    const place = placeOf.get(number);
    if (place !== undefined && hashes.isRowAt(head, rows.hashes, place)) same[number] = 1;
    heads[number] = head;
    return head;
  }

  function numberOfCell(row: number, service = ""): number | undefined {
    return gone.has(row) ? undefined : tracer.keys.numberOfCell(heads[row] ?? 0, service);
  }
}
