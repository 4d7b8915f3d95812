import { type Dataset, kept, type RowKind } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import type { Fields } from "../contract/adaptation.ts";
import type { EntityChunk } from "./entity-chunks.ts";
import { type PublishedCellTexts, publishedCells } from "./published-cells.ts";
import { headFields } from "./published-head.ts";

/** A row of a chunk. */
export interface ChunkRow {
  readonly id: string;
  /** What it is beside its cells. */
  readonly head: Fields;
  readonly cells: PublishedCellTexts;
}

/** The rows of a chunk with their cells, which are asked for once for each service. */
export function chunkCells(
  dataset: Dataset,
  { ids, kind }: Pick<EntityChunk<RowKind>, "ids" | "kind">,
  locale?: Locale,
): readonly ChunkRow[] {
  return rowsOf(dataset, kind, ids.join(" "), locale ?? "");
}

const rowsOf = kept((dataset, kind: RowKind, ids: string, locale: Locale | ""): readonly ChunkRow[] =>
  ids.split(" ").map((id) => {
    const name = { id, ...(locale !== "" && { locale }) };
    return {
      id,
      head: headFields(dataset, kind, name),
      cells: publishedCells(dataset, { kind, ...name }),
    };
  }),
);
