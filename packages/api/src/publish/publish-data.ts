import type { Dataset } from "@stackmatrix/core";
import { type Kind, kinds } from "@stackmatrix/core/schema";
import type { Published as Queried } from "@stackmatrix/query";
import * as z from "zod";
import type { about } from "../contract/about.ts";
import { entities, type Published } from "../contract/contract.ts";
import { type AboutOptions, publishAbout } from "./publish-about.ts";
import { publishEntities } from "./publish-entities.ts";
import { publishVocabulary } from "./publish-vocabulary.ts";

/** The whole of what importers get: entities by kind and id, old ids, the words for answers, and what it is. */
export type PublishedData = Queried &
  Readonly<Record<Kind, Readonly<Record<string, Published>>>> & { readonly about: z.infer<typeof about> };

/** Publishes a dataset whole, as the query layer reads it and as packages carry it. */
export function publishData(dataset: Dataset, options: AboutOptions = {}): PublishedData {
  const content = {
    vocabulary: publishVocabulary(dataset),
    moved: Object.fromEntries(kinds.map((kind) => [kind, Object.fromEntries(dataset.moved[kind])])),
    ...Object.fromEntries(kinds.map((kind) => [kind, recordOf(kind, dataset)])),
  };
  // What the query layer reads is a part of the contract, by which everything here is parsed.
  return { about: publishAbout(dataset, content, options), ...content } as unknown as PublishedData;
}

function recordOf(kind: Kind, dataset: Dataset): Readonly<Record<string, unknown>> {
  const record = Object.fromEntries(publishEntities(kind, dataset).map((entity) => [entity.id, entity]));
  return z.record(z.string(), entities[kind]).parse(record);
}
