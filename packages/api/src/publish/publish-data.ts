import { type Dataset, kept, type RowKind, rowKinds } from "@stackmatrix/core";
import { type Kind, kinds, type Locale } from "@stackmatrix/core/schema";
import type { Published as Queried } from "@stackmatrix/query";
import type * as z from "zod";
import type { about as contract } from "../contract/about.ts";
import type { Published } from "../contract/contract.ts";
import { inOneLanguage } from "./in-one-language.ts";
import { lazyRecord } from "./lazy-record.ts";
import { cellFields, isRowKind } from "./long-fields.ts";
import { matrixChunks, publishedRows } from "./matrix-chunks.ts";
import { type AboutOptions, publishAbout } from "./publish-about.ts";
import { publishVocabulary } from "./publish-vocabulary.ts";
import { publishedCells } from "./published-cells.ts";
import { headFields } from "./published-head.ts";
import { recentJson } from "./recent-json.ts";

/** The whole of what importers get: entities by kind and id, old ids, the words for answers, and what it is. */
export type PublishedData = Queried &
  Readonly<Record<Kind, Readonly<Record<string, Published>>>> & { readonly about: z.infer<typeof contract> };

/** In which language data is published, if in one, and what it says of itself instead of what the dataset says. */
export interface PublishOptions extends AboutOptions {
  readonly locale?: Locale | undefined;
}

/**
 * Publishes a dataset, as the query layer reads it and as packages carry it: whatever somebody reads of it is made then, and
 * read of the dataset.
 */
export function publishData(dataset: Dataset, { locale, ...options }: PublishOptions = {}): PublishedData {
  const about = publishAbout(dataset, options);
  const data = {
    about: locale === undefined ? about : Object.defineProperty(about, "locales", { value: [locale] }),
    get vocabulary() {
      return publishedVocabulary(dataset, locale ?? "");
    },
    moved: Object.fromEntries(kinds.map((kind) => [kind, Object.fromEntries(dataset.moved[kind])])),
    ...Object.fromEntries(kinds.map((kind) => [kind, recordOf(dataset, kind, locale)])),
  };
  // What the query layer reads is a part of the contract, by which all that is made here is parsed.
  return data as unknown as PublishedData;
}

/** The words that answers are told in: in all languages, or, where one is named, as strings of that. */
export const publishedVocabulary: (dataset: Dataset, locale: Locale | "") => PublishedData["vocabulary"] =
  kept((dataset, locale: Locale | "") => {
    const words = publishVocabulary(dataset);
    // A text is a string or a record to whoever reads the published form.
    return (
      locale === "" ? words : inOneLanguage(words, locale, dataset.locales[0])
    ) as PublishedData["vocabulary"];
  });

function recordOf(dataset: Dataset, kind: Kind, locale: Locale | undefined) {
  return lazyRecord<unknown>({
    keys: () => dataset[kind].keys(),
    has: (id) => dataset[kind].has(id),
    get: (id) => entityOf(dataset, kind, { id, locale }),
  });
}

interface EntityName {
  readonly id: string;
  readonly locale: Locale | undefined;
}

function entityOf(dataset: Dataset, kind: Kind, { id, locale }: EntityName): object {
  const head = headFields(dataset, kind, { id, locale });
  if (isRowKind(kind)) return { ...head, [cellFields[kind]]: cellsOfRow(dataset, kind, { id, locale }) };
  if (kind === "services") return { ...head, ...cellsOfService(dataset, { id, locale }) };
  if (kind !== "matrices") return head;
  // The count of the answers is read by those alone who ask for it.
  return Object.defineProperty(Object.defineProperties({}, Object.getOwnPropertyDescriptors(head)), "rows", {
    enumerable: true,
    get: () =>
      matrixChunks(dataset, id).flatMap((chunk) =>
        publishedRows(dataset, { id, chunk, locale }).map((text) => JSON.parse(text)),
      ),
  });
}

function cellsOfRow(dataset: Dataset, kind: RowKind, { id, locale }: EntityName) {
  const cells = () => publishedCells(dataset, { kind, id, locale });
  return lazyRecord({
    keys: () => cells().keys(),
    has: (service) => cells().has(service),
    get: (service) => recentJson(cells().get(service) ?? "null"),
  });
}

/** What a service says stands with the rows, by the kinds of these. */
function cellsOfService(dataset: Dataset, { id, locale }: EntityName) {
  const entries = rowKinds.map((kind) => {
    const cellIn = (row: string) =>
      dataset[kind].has(row) ? publishedCells(dataset, { kind, id: row, locale }).get(id) : undefined;
    const record = lazyRecord({
      keys: () => [...dataset[kind].keys()].filter((row) => cellIn(row) !== undefined),
      has: (row) => cellIn(row) !== undefined,
      get: (row) => recentJson(cellIn(row) ?? "null"),
    });
    return [cellFields[kind], record] as const;
  });
  return Object.fromEntries(entries);
}
