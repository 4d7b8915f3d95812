import { hash, randomUUID } from "node:crypto";
import type { ReadKey, Reads, Tracer } from "@stackmatrix/core";
import type { DatasetHashes } from "../memo/dataset-hashes.ts";
import { counting, meeting, startReadSets } from "../memo/read-sets.ts";
import { rowOfCell } from "../memo/row-of-cell.ts";
import type { FileTrace, GoingOn, PieceTrace, TargetTrace } from "../memo/target-trace.ts";

/** What the files of a target were made from in former runs, and are in this one. */
export interface TraceBook {
  /** Why a file is to be made again; nothing where all that it was made from is as it was. */
  reasonFor(path: string, basis: string | undefined): string | undefined;
  /** How much a file was made from; nothing where nobody knows. */
  readsOf(path: string): number;
  /** The pieces of a file that are as they were, by their keys, and how many bytes all pieces of it were. */
  piecesOf(path: string): { readonly pieces: ReadonlyMap<string, FormerPiece>; readonly length: number };
  /** Takes over a file that is not made again. */
  carry(path: string): void;
  /** Takes over a piece that is not made again. */
  carryPiece(piece: FormerPiece): PieceTrace;
  notePiece(piece: Omit<PieceTrace, "reads"> & { readonly reads: Reads }): PieceTrace;
  note(path: string, made: NotedFile): void;
  /** All of it, for the next run. */
  close(): TargetTrace;
}

/** A piece of the text that the last run left. */
export interface FormerPiece extends PieceTrace {
  /** At which byte it begins. */
  readonly start: number;
}

/** What a file was made from in this run. */
export interface NotedFile {
  readonly basis: string | undefined;
  readonly reads: Reads;
  readonly why: string;
  readonly pieces?: readonly PieceTrace[] | undefined;
}

/** What a book is kept with. */
export interface BookOptions {
  /** Says what there is in the dataset now. */
  readonly hashes: DatasetHashes;
  /** What notes the reads. */
  readonly tracer: Tracer;
  /** Whether the next run may go on with the same tracer. */
  readonly isLasting?: boolean | undefined;
  /** Why nothing is believed of a former run, where that is so. */
  readonly unknown?: string;
}

/** Opens the book where the last run has left it. */
export function openTraceBook(
  former: TargetTrace | undefined,
  { hashes, isLasting = false, tracer, unknown = reasons.unknown }: BookOptions,
): TraceBook {
  const { edition } = tracer;
  const since = former?.going?.tracer === tracer ? former.going : undefined;
  const { keys, numberOf } = openKeys(former?.keys ?? [], { tracer, theirs: since?.theirs });
  const isChanged = since ? changedSince(since) : changedFrom(former, hashes);
  const changed = Uint8Array.from(former?.hashes ?? [], (_, index) => Number(isChanged(index)));
  const old = former?.reads ?? new Uint8Array();
  const sets = startReadSets(old);
  const meet = meeting(old, changed);
  const count = counting(old);
  const shared = new Map<Reads, number>();
  const files = new Map<string, FileTrace>();

  function add(reads: Reads): number {
    const { numbers: own, shared: others } = tracer.partsOf(reads);
    return sets.add(own.map(numberOf), others.map(addShared));
  }

  function addShared(reads: Reads): number {
    const place = shared.get(reads) ?? add(reads);
    shared.set(reads, place);
    return place;
  }

  let isCarried = former !== undefined;

  return {
    reasonFor(path, basis) {
      const file = former?.files.get(path);
      if (file === undefined) return former === undefined ? unknown : reasons.fresh;
      if (file.basis !== hashOfBasis(basis)) return reasons.basis;
      for (const { reads } of [file, ...(file.pieces ?? [])]) {
        const found = meet(reads);
        if (found !== undefined) return reasons.changed(keys[found] ?? "");
      }
      return undefined;
    },
    readsOf(path) {
      const file = former?.files.get(path);
      if (file === undefined) return 0;
      return (file.pieces ?? []).reduce((sum, piece) => sum + count(piece.reads), count(file.reads));
    },
    piecesOf(path) {
      const pieces = new Map<string, FormerPiece>();
      let start = 0;
      for (const piece of former?.files.get(path)?.pieces ?? []) {
        if (meet(piece.reads) === undefined) pieces.set(piece.key, { ...piece, start });
        start += piece.bytes;
      }
      return { pieces, length: start };
    },
    carry(path) {
      const file = former?.files.get(path);
      if (file === undefined) return;
      const pieces = file.pieces?.map((piece) => ({ ...piece, reads: sets.take(piece.reads) }));
      files.set(path, { ...file, reads: sets.take(file.reads), pieces });
    },
    carryPiece: ({ bytes, key, reads }) => ({ key, bytes, reads: sets.take(reads) }),
    notePiece: ({ reads, ...piece }) => ({ ...piece, reads: add(reads) }),
    note(path, { basis, pieces, reads, why }) {
      isCarried = false;
      files.set(path, { basis: hashOfBasis(basis), why, reads: add(reads), pieces });
    },
    close() {
      const theirs = [...(since?.theirs ?? [])];
      const going = isLasting ? { tracer, edition, theirs } : undefined;
      while (going && theirs.length < keys.length) theirs.push(tracer.ask(keys[theirs.length] ?? ""));
      // Where nothing was made, nothing that was read has changed.
      if (former !== undefined && isCarried && files.size === former.files.size) return { ...former, going };
      const found = keys.map(
        (key, index) => (changed[index] === 0 ? former?.hashes[index] : hashes.of(key)) ?? "",
      );
      const others = new Set(
        keys.filter((_, index) => changed[index] === 1).map((key) => rowOfCell(key) ?? key),
      );
      const rows = new Map<ReadKey, string>();
      for (const key of keys) {
        const row = rowOfCell(key);
        if (row === undefined || rows.has(row)) continue;
        const known = others.has(row) ? undefined : former?.rows.get(row);
        rows.set(row, known ?? hashes.ofRow(row));
      }
      return { id: randomUUID(), keys, hashes: found, rows, files, reads: sets.bytes(), going };
    },
  };
}

/** Whether what a key of a trace stands for has changed, as the tracer has noted that goes on. */
function changedSince({ edition, theirs, tracer }: GoingOn): (index: number) => boolean {
  return (index) => tracer.changedIn(theirs[index] ?? 0) > edition;
}

/** The same by hashes: where a row is as it was with all of its cells, these are not looked at one by one. */
function changedFrom(
  { hashes: former, keys, rows }: Pick<TargetTrace, "hashes" | "keys" | "rows"> = noTrace,
  hashes: DatasetHashes,
): (index: number) => boolean {
  const known = new Map<ReadKey, boolean>();
  function isSame(row: ReadKey): boolean {
    const same = known.get(row) ?? rows.get(row) === hashes.ofRow(row);
    known.set(row, same);
    return same;
  }
  return (index) => {
    const key = keys[index] ?? "";
    const row = rowOfCell(key) ?? key;
    if (rows.has(row) && isSame(row)) return false;
    return hashes.of(key) !== former[index];
  };
}

const noTrace: Pick<TargetTrace, "hashes" | "keys" | "rows"> = { hashes: [], keys: [], rows: new Map() };

/** The keys of a book, by its own numbers: those that it had before, in their places, and more at the end. */
function openKeys(
  former: readonly ReadKey[],
  { theirs, tracer }: { readonly tracer: Tracer; readonly theirs: GoingOn["theirs"] | undefined },
) {
  const keys: ReadKey[] = [...former];
  /** Our number, by that of the tracer. */
  const ours: (number | undefined)[] = [];
  // Where the tracer is the same it has numbers for all of them.
  const numbers = new Map(theirs ? [] : keys.map((key, index) => [key, index]));
  for (const [index, its] of theirs?.entries() ?? []) keep(its, index);

  function keep(its: number, number: number): void {
    // Without gaps, which would make a list of hundreds of thousands slow.
    while (ours.length <= its) ours.push(undefined);
    ours[its] = number;
  }

  function numberOf(its: number): number {
    const known = ours[its];
    if (known !== undefined) return known;
    const key = tracer.keyOf(its);
    const number = numbers.get(key) ?? keys.push(key) - 1;
    keep(its, number);
    return number;
  }

  return { keys, numberOf };
}

/** Why files are made again. */
export const reasons = {
  unknown: "it is not known what it was made from",
  fresh: "it is new",
  basis: "its plan has changed",
  written: "it is not as it was written",
  finisher: "what finishes it has changed",
  noted: "there is something to be told of it",
  context: "the configuration, the tool or what else the target reads has changed",
  changed: (key: ReadKey) => `${key} has changed`,
} as const;

function hashOfBasis(basis = ""): string {
  return basis === "" ? "" : hash("sha256", basis, "base64url").slice(0, 22);
}
