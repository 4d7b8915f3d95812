import { contentHash, type Dataset, kept, type RowKind, rowKinds } from "@stackmatrix/core";
import type { Kind } from "@stackmatrix/core/schema";
import { chunked } from "./chunked.ts";

/** Entities of a kind that are made together. */
export interface EntityChunk<K extends Kind = Kind> {
  readonly kind: K;
  /** Tells it from others, and says which ids are in it. */
  readonly key: string;
  readonly ids: readonly string[];
}

/** The entities of a kind in chunks of about so many. */
export function entityChunks<K extends Kind>(
  dataset: Dataset,
  kind: K,
  size: number,
): readonly EntityChunk<K>[] {
  return idChunks(dataset, kind, String(size)).map((chunk) => ({ kind, ...chunk }));
}

/** All rows in chunks of about so many; no chunk has rows of two kinds. */
export function rowChunks(dataset: Dataset, size: number): readonly EntityChunk<RowKind>[] {
  return rowKinds.flatMap((kind) => entityChunks(dataset, kind, size));
}

const idChunks = kept((dataset, kind: Kind, size: string) =>
  chunked(dataset[kind].keys(), (id) => id, Number(size)).map((ids) => ({
    ids,
    key: `${kind} ${contentHash(ids.join(" "))}`,
  })),
);
