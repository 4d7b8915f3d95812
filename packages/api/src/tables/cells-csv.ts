import { type Contents, type Dataset, parseProse, plainText, type RowKind } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { cellsInChunk } from "../parts/entity-part.ts";
import { chunkCells } from "../publish/chunk-cells.ts";
import { type EntityChunk, rowChunks } from "../publish/entity-chunks.ts";
import { publishToldCell, type ToldCell } from "../publish/publish-cell.ts";
import { headFields } from "../publish/published-head.ts";
import { csvText } from "./csv-text.ts";

/** The columns of the table, by what is in them; names that programs and pivot tables can go by. */
const columns = [
  "service_id",
  "service",
  "row_id",
  "row",
  "kind",
  "answer",
  "rating",
  "text",
  "short",
  "note",
  "basis",
  "as_of",
  "seen_on",
  "sources",
] as const;

/** Every answer of a comparison on a line of its own, in one language, to filter and to join: what nobody assessed is left out. */
export function cellsCsv(dataset: Dataset, locale: Locale): Contents {
  const chunks = rowChunks(dataset, cellsInChunk);
  return [
    { key: "head", content: () => csvText([columns], { mark: true }) },
    ...Array.from(dataset.services.keys(), (service) =>
      chunks.map((chunk) => ({
        key: `${service} ${chunk.key}`,
        content: () => csvText(linesOf(dataset, chunk, { service, locale })),
      })),
    ).flat(),
  ];
}

function linesOf(
  dataset: Dataset,
  { ids, kind }: EntityChunk<RowKind>,
  { locale, service }: { readonly service: string; readonly locale: Locale },
): readonly (readonly string[])[] {
  const { name } = headFields(dataset, "services", { id: service, locale });
  return chunkCells(dataset, { ids, kind }, locale)
    .map((row) => publishToldCell(dataset, { kind, row, service }, locale))
    .filter(({ answer }) => answer !== "unassessed")
    .map((cell) => lineOf(dataset, name, cell));
}

function lineOf(dataset: Dataset, name: string, cell: ToldCell): readonly string[] {
  const { answer, asOf, basis, kind, label, note, rating, row, seenOn, service, short, sources, word } = cell;
  const addresses = sources.map((id) => {
    const { title, url } = headFields(dataset, "sources", { id });
    return url ?? title;
  });
  return [
    service,
    name,
    row,
    label,
    kind,
    answer,
    rating === undefined ? "" : String(rating),
    plain(word),
    plain(short),
    plain(note),
    basis ?? "",
    asOf ?? "",
    seenOn ?? "",
    addresses.join(" "),
  ];
}

/** Marks of prose are for programs that show them. */
function plain(text = ""): string {
  return plainText(parseProse(text));
}
