import { type Dataset, type RowKind, rowKinds } from "@stackmatrix/core";
import type { Kind, Locale } from "@stackmatrix/core/schema";
import {
  type JsonField,
  type JsonItem,
  type JsonMember,
  type JsonPart,
  listPart,
  recordPart,
  valuePart,
} from "../json/json-part.ts";
import { chunkCells } from "../publish/chunk-cells.ts";
import { entityChunks } from "../publish/entity-chunks.ts";
import { firstAnswer } from "../publish/first-answer.ts";
import { cellFields, isRowKind } from "../publish/long-fields.ts";
import { matrixChunks, publishedRows } from "../publish/matrix-chunks.ts";
import { publishedCells } from "../publish/published-cells.ts";
import { type PublishedHead, publishedHead } from "../publish/published-head.ts";

/** Which entity is published, and in which language, if in one. */
export interface EntityName {
  readonly id: string;
  readonly locale?: Locale | undefined;
}

/** An entity as importers get it; what is long about it comes in chunks. */
export function entityPart(dataset: Dataset, kind: Kind, name: EntityName): JsonPart {
  if (kind === "services") return servicePart(dataset, name);
  if (kind === "matrices") return matrixPart(dataset, name);
  return valuePart(() => entityItem(dataset, kind, name));
}

/** An entity of a kind that holds nothing long but the cells of its row. */
export function entityItem(dataset: Dataset, kind: Kind, { id, locale }: EntityName): JsonItem {
  const head = publishedHead(dataset, kind, { id, locale });
  if (!isRowKind(kind)) return { value: head.fields };
  const cells = [...publishedCells(dataset, { kind, id, locale })];
  return {
    fields: [...fieldsIn(head, "before"), [cellFields[kind], { fields: cells }], ...fieldsIn(head, "after")],
  };
}

/** How many entities of a kind are made together, so that about as much is in each chunk. */
export function chunkSize(dataset: Dataset, kind: Kind): number {
  if (!isRowKind(kind)) return 32;
  const wanted = 512 / Math.max(dataset.services.size, 1);
  return 2 ** Math.min(Math.max(Math.floor(Math.log2(wanted)), 0), 6);
}

/** How many cells of a service are made together. */
export const cellsInChunk = 64;

/** The chunk that holds the entity at a place in all chunks; their number where there is none. */
export function chunkAt(chunks: readonly { readonly ids: readonly string[] }[], place: number): number {
  if (place < 0) return chunks.length;
  let end = 0;
  return chunks.findIndex(({ ids }) => {
    end += ids.length;
    return place < end;
  });
}

function servicePart(dataset: Dataset, name: EntityName): JsonPart {
  const head = () => publishedHead(dataset, "services", name);
  return {
    kind: "object",
    members: [
      fieldsOf("before", head),
      ...rowKinds.map((kind) => ({ name: cellFields[kind], part: cellsPart(dataset, kind, name) })),
      fieldsOf("after", head),
    ],
  };
}

function cellsPart(dataset: Dataset, kind: RowKind, { id, locale }: EntityName): JsonPart {
  const chunks = entityChunks(dataset, kind, cellsInChunk);
  const first = chunkAt(chunks, firstAnswer(dataset, kind, id));
  const items = chunks.map(({ ids, key }) => ({
    key,
    *items() {
      for (const row of chunkCells(dataset, { ids, kind }, locale)) {
        const text = row.cells.get(id);
        if (text !== undefined) yield [row.id, text] as const;
      }
    },
  }));
  return recordPart(items, first);
}

function matrixPart(dataset: Dataset, { id, locale }: EntityName): JsonPart {
  const head = () => publishedHead(dataset, "matrices", { id, locale });
  const chunks = matrixChunks(dataset, id).map((chunk) => ({
    key: chunk.key,
    items: () => publishedRows(dataset, { id, chunk, locale }),
  }));
  return {
    kind: "object",
    members: [fieldsOf("before", head), { name: "rows", part: listPart(chunks) }, fieldsOf("after", head)],
  };
}

/** Where fields stand in an entity: before what is long in it, or after that. */
type Place = "before" | "after";

function fieldsOf(place: Place, head: () => PublishedHead): JsonMember {
  return { fields: place, make: () => fieldsIn(head(), place) };
}

function fieldsIn({ fields, place }: PublishedHead, where: Place): readonly JsonField[] {
  const entries = Object.entries(fields);
  const some = where === "before" ? entries.slice(0, place) : entries.slice(place);
  return some.map(([name, value]) => [name, { value }]);
}
