import { parseProse, plainText } from "@stackmatrix/core";
import { type PublishedToldCells, publishToldCells } from "../publish/publish-cells.ts";
import type { PublishedData } from "../publish/publish-data.ts";
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
export function cellsCsv(data: PublishedData, locale: string): string {
  const lines = Object.keys(data.services).flatMap((service) => {
    const told = publishToldCells(data, service, locale);
    return told.cells.filter(({ answer }) => answer !== "unassessed").map((cell) => lineOf(told, cell));
  });
  return csvText([columns, ...lines], { mark: true });
}

function lineOf(
  { name, service, sources }: PublishedToldCells,
  cell: PublishedToldCells["cells"][number],
): readonly string[] {
  const { answer, asOf, basis, kind, label, note, rating, row, seenOn, short, word } = cell;
  const addresses = cell.sources.map((id) => sources[id]?.url ?? sources[id]?.title ?? id);
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
