import type { Dataset } from "@stackmatrix/core";
import type { Kind, Locale } from "@stackmatrix/core/schema";
import { type JsonPart, objectPart, recordPart } from "../json/json-part.ts";
import { entityChunks } from "../publish/entity-chunks.ts";
import { chunkSize, entityItem, entityPart } from "./entity-part.ts";

/** All entities of a kind by id, in all languages or in one. */
export function kindPart(dataset: Dataset, kind: Kind, locale?: Locale): JsonPart {
  if (kind === "services" || kind === "matrices") {
    const entries = Array.from(dataset[kind].keys(), (id) => [id, entityPart(dataset, kind, { id, locale })]);
    return objectPart(Object.fromEntries(entries));
  }
  const chunks = entityChunks(dataset, kind, chunkSize(dataset, kind)).map(({ ids, key }) => ({
    key,
    items: () => ids.map((id) => [id, entityItem(dataset, kind, { id, locale })] as const),
  }));
  return recordPart(chunks);
}
