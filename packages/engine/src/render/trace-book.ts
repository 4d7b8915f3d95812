import { hash, randomUUID } from "node:crypto";
import type { Reads, Tracer } from "@stackmatrix/core";
import { changesSince } from "../memo/changes-since.ts";
import type { KeyHashes } from "../memo/key-hashes.ts";
import { counting, goOnWithReadSets, meeting, startReadSets } from "../memo/read-sets.ts";
import type { FileTrace, PieceTrace, TargetTrace } from "../memo/target-trace.ts";
import { reasons } from "./reasons.ts";

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
  /** Forgets which reads that many share it has told of already: where answers are forgotten, so are these. */
  forgetShared(): void;
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
  /** Says what there is in the dataset now, by the numbers of the tracer. */
  readonly hashes: KeyHashes;
  /** What notes the reads; its numbers are those of the book. */
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
  const { edition, keys } = tracer;
  const { changed, ours } = changesSince(former, { hashes, tracer });
  const old = former?.reads ?? new Uint8Array();
  // What nobody refers to any more stays where it is, until that is too much.
  const goesOn = former !== undefined && ours === undefined && old.length < 2 * former.compact;
  const sets = goesOn ? goOnWithReadSets(old) : startReadSets(old, ours);
  const meet = meeting(old, changed);
  const count = counting(old);
  const shared = new Map<Reads, number>();
  const files = new Map<string, FileTrace>();

  function add(reads: Reads): number {
    const { numbers, shared: others } = tracer.partsOf(reads);
    return sets.add(numbers, others.map(addShared));
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
        if (found !== undefined) return reasons.changed(former?.keys.keyOf(found) ?? "");
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
    forgetShared: () => shared.clear(),
    close() {
      const going = isLasting ? { tracer, edition } : undefined;
      // Where nothing was made, nothing that was read has changed.
      const stands =
        former !== undefined && isCarried && files.size === former.files.size ? former : undefined;
      // Who goes on needs it by the numbers of the tracer.
      if (stands !== undefined && (going === undefined || ours === undefined)) return { ...stands, going };
      const id = stands?.id ?? randomUUID();
      const reads = sets.bytes();
      const compact = goesOn ? former.compact : reads.length;
      return { id, keys, hashes: hashes.all(), rows: hashes.allRows(), files, reads, compact, going };
    },
  };
}

function hashOfBasis(basis = ""): string {
  return basis === "" ? "" : hash("sha256", basis, "base64url").slice(0, 22);
}
