import type { Dataset } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { type JsonPart, listPart, objectPart, recordPart, valuePart } from "../json/json-part.ts";
import { chunkCells } from "../publish/chunk-cells.ts";
import { chunked } from "../publish/chunked.ts";
import { citedSources } from "../publish/cited-sources.ts";
import { rowChunks } from "../publish/entity-chunks.ts";
import { publishCell, publishToldCell } from "../publish/publish-cell.ts";
import { headFields } from "../publish/published-head.ts";
import { cellsInChunk, chunkSize } from "./entity-part.ts";

/** What is said of every service in each row, in no language, with the sources that it rests on. */
export function allCellsPart(dataset: Dataset): JsonPart {
  const services = [...dataset.services.keys()];
  const chunks = rowChunks(dataset, chunkSize(dataset, "capabilities")).map((chunk) => ({
    key: `${chunk.key} ${services.join(" ")}`,
    items: () =>
      chunkCells(dataset, chunk).flatMap((row) =>
        services.map((service) => ({ value: publishCell(dataset, { kind: chunk.kind, row, service }) })),
      ),
  }));
  return objectPart({ cells: listPart(chunks), sources: sourcesPart(dataset, citedSources(dataset).all) });
}

/** The same of one service. */
export function cellsPart(dataset: Dataset, service: string): JsonPart {
  const chunks = rowChunks(dataset, cellsInChunk).map(({ ids, key, kind }) => ({
    key,
    items: () =>
      chunkCells(dataset, { ids, kind }).map((row) => ({
        value: publishCell(dataset, { kind, row, service }),
      })),
  }));
  return objectPart({ cells: listPart(chunks), sources: sourcesOf(dataset, service) });
}

/** What is said of a service in each row, in words of a language. */
export function toldCellsPart(dataset: Dataset, service: string, locale: Locale): JsonPart {
  const chunks = rowChunks(dataset, cellsInChunk).map(({ ids, key, kind }) => ({
    key,
    items: () =>
      chunkCells(dataset, { ids, kind }, locale).map((row) => ({
        value: publishToldCell(dataset, { kind, row, service }, locale),
      })),
  }));
  const name = () => JSON.stringify(headFields(dataset, "services", { id: service, locale }).name);
  return objectPart({
    service: valuePart(() => JSON.stringify(service)),
    name: valuePart(name),
    cells: listPart(chunks),
    sources: sourcesOf(dataset, service),
  });
}

function sourcesOf(dataset: Dataset, service: string): JsonPart {
  return sourcesPart(dataset, citedSources(dataset).byService.get(service) ?? []);
}

function sourcesPart(dataset: Dataset, ids: readonly string[]): JsonPart {
  const chunks = chunked(ids, (id) => id, 32).map((some) => ({
    key: some.join(" "),
    items: () => some.map((id) => [id, sourceJson(dataset, id)] as const),
  }));
  return recordPart(chunks);
}

function sourceJson(dataset: Dataset, id: string): string {
  const { date, publisher, seenOn, title, url } = headFields(dataset, "sources", { id });
  return JSON.stringify({ title, publisher, url, date, seenOn });
}
