import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { type KeyColumns, type KeyNames, keyNames, type Tracer } from "@stackmatrix/core";
import { privateFolder } from "@stackmatrix/core/node";
import type { HashList, RowHashes } from "./key-hashes.ts";

/** What each file of a target was made from, as the last run that made it has found out. */
export interface TargetTrace {
  /** Tells it from the traces of other runs: the state names the one that it goes with. */
  readonly id: string;
  /** What was read of the dataset, and maybe more; sets of reads are numbers of it. */
  readonly keys: KeyNames;
  /** What was found there, by the same numbers; more of them may have come to be since. */
  readonly hashes: HashList;
  /** What stands for whole rows. */
  readonly rows: RowHashes;
  /** By the file's path. */
  readonly files: ReadonlyMap<string, FileTrace>;
  /** The sets of reads, and some that nobody refers to any more. */
  readonly reads: Uint8Array;
  /** How many bytes they were when there were no such sets. */
  readonly compact: number;
  /** What tells the changes since then, where the program that made it goes on. */
  readonly going?: GoingOn | undefined;
}

/** The tracer that a trace was made with, whose numbers are those of the trace. */
export interface GoingOn {
  readonly tracer: Tracer;
  /** The edition that the trace tells of. */
  readonly edition: number;
}

/** What a file was made from. */
export interface FileTrace {
  /** Hash of what its plan said of it. */
  readonly basis: string;
  /** Place of the set of its reads; of a text in pieces, of what it took to know the pieces. */
  readonly reads: number;
  /** Why it was made when it was made last, in words. */
  readonly why: string;
  readonly pieces?: readonly PieceTrace[] | undefined;
}

/** What a piece of a text was made from. */
export interface PieceTrace {
  readonly key: string;
  readonly reads: number;
  /** How many bytes of the file it is. */
  readonly bytes: number;
}

/** Where the trace of a target is kept. */
export function tracePath(target: string): string {
  return `${privateFolder}/${target}.trace`;
}

/** A trace on its way to the disk. */
export interface RecordedTrace {
  readonly id: string;
  /** As its file holds it; missing where it is there already. */
  readonly bytes: Uint8Array | undefined;
  /** The trace, where the next run asks for it. */
  readonly kept?: TargetTrace | undefined;
}

/** Lists of what many files have, which are read many times faster than many small objects. */
interface Columns {
  readonly id: string;
  readonly keys: KeyColumns;
  readonly hashes: HashList;
  readonly rows: RowHashes;
  readonly paths: readonly string[];
  readonly bases: readonly string[];
  readonly whys: readonly string[];
  readonly places: Float64Array;
  /** How many pieces each file has; one less than none where it is in one. */
  readonly counts: Int32Array;
  readonly pieceKeys: readonly string[];
  readonly piecePlaces: Float64Array;
  readonly pieceBytes: Float64Array;
  readonly reads: Uint8Array;
  readonly compact: number;
}

/** A trace as its file holds it. */
export function formatTrace({ compact, files, hashes, id, keys, reads, rows }: TargetTrace): Uint8Array {
  const all = [...files.values()];
  const pieces = all.flatMap((file) => file.pieces ?? []);
  const columns: Columns = {
    id,
    keys: keys.columns(),
    hashes,
    rows,
    paths: [...files.keys()],
    bases: all.map(({ basis }) => basis),
    whys: all.map(({ why }) => why),
    places: Float64Array.from(all, (file) => file.reads),
    counts: Int32Array.from(all, (file) => file.pieces?.length ?? -1),
    pieceKeys: pieces.map(({ key }) => key),
    piecePlaces: Float64Array.from(pieces, (piece) => piece.reads),
    pieceBytes: Float64Array.from(pieces, ({ bytes }) => bytes),
    reads,
    compact,
  };
  return serialize(columns);
}

/** Reads the trace that goes with a state; one that is missing, broken or of another run counts as none. */
export function readTrace(root: string, target: string, id: string | undefined): TargetTrace | undefined {
  if (id === undefined) return undefined;
  try {
    const columns: Columns = deserialize(readFileSync(join(root, tracePath(target))));
    if (columns.id !== id) return undefined;
    const { compact, hashes, keys, reads, rows } = columns;
    return { id, keys: keyNames(keys), hashes, rows, files: filesIn(columns), reads, compact };
  } catch {
    return undefined;
  }
}

function filesIn(columns: Columns): ReadonlyMap<string, FileTrace> {
  let next = 0;
  const files = columns.paths.map((path, index): [string, FileTrace] => {
    const count = columns.counts[index] ?? -1;
    const from = next;
    next += Math.max(0, count);
    const file = {
      basis: columns.bases[index] ?? "",
      why: columns.whys[index] ?? "",
      reads: columns.places[index] ?? 0,
    };
    return [path, count === -1 ? file : { ...file, pieces: piecesIn(columns, from, next) }];
  });
  return new Map(files);
}

function piecesIn({ pieceBytes, pieceKeys, piecePlaces }: Columns, from: number, to: number): PieceTrace[] {
  return pieceKeys.slice(from, to).map((key, index) => ({
    key,
    reads: piecePlaces[from + index] ?? 0,
    bytes: pieceBytes[from + index] ?? 0,
  }));
}
