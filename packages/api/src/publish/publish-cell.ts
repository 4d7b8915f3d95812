import { type Dataset, daysOfDate, type RowKind } from "@stackmatrix/core";
import { type Locale, singularOf } from "@stackmatrix/core/schema";
import type { Fields } from "../contract/adaptation.ts";
import type { ChunkRow } from "./chunk-cells.ts";
import { publishedVocabulary } from "./publish-data.ts";

/** Which cell is published. */
export interface CellName {
  readonly kind: RowKind;
  readonly service: string;
  readonly row: ChunkRow;
}

/** What is said of a service in a row in no language, with its fields in the order of the contract. */
export function publishCell(dataset: Dataset, name: CellName): PublishedCell {
  return cellFields(dataset, name, writtenCell(name));
}

/** The same in words of a language, which the row is in. */
export function publishToldCell(dataset: Dataset, name: CellName, locale: Locale): ToldCell {
  const { kind, row } = name;
  const cell = writtenCell(name);
  return {
    ...cellFields(dataset, name, cell),
    label: row.head.name,
    word: wordOf(cell, { head: row.head, kind, words: publishedVocabulary(dataset, locale) }),
    short: cell?.short,
    note: cell?.note,
  };
}

/** What is read of a cell in words besides its answer. */
export interface ToldCell extends PublishedCell {
  readonly label: string;
  readonly word: string;
  readonly short: string | undefined;
  readonly note: string | undefined;
}

/** What is read of a cell in no language. */
export interface PublishedCell {
  readonly service: string;
  readonly row: string;
  readonly kind: string;
  readonly answer: string;
  readonly rating: number | undefined;
  readonly basis: string | undefined;
  readonly sources: readonly string[];
  readonly asOf: string | undefined;
  readonly seenOn: string | undefined;
}

function writtenCell({ row, service }: CellName): Fields | undefined {
  const text = row.cells.get(service);
  return text === undefined ? undefined : JSON.parse(text);
}

function cellFields(dataset: Dataset, name: CellName, cell: Fields | undefined): PublishedCell {
  const { kind, row, service } = name;
  const {
    asOf,
    basis,
    checkedOn,
    inheritedFrom,
    oldest,
    since,
    sources = [],
    status,
    undated,
    unsourced,
    until,
  } = cell ?? {};
  const seenOn = asOf === undefined ? dataset.sources.get(sources[0])?.seenOn : undefined;
  const date: string | undefined = asOf ?? seenOn;
  const values = kind === "traits" && cell !== undefined ? cell.values.map(valueFields) : [];
  return {
    ...{ service, row: row.id, kind: singularOf[kind], answer: answerOf(kind, cell) },
    ...{ rating: kind === "tradeoffs" ? cell?.value : undefined, values },
    ...{ inheritedFrom, since, until, status, basis, unsourced },
    ...{ sources, asOf, oldest, undated, checkedOn, seenOn },
    ...{ day: date === undefined ? undefined : daysOfDate(date).last },
  };
}

function answerOf(kind: RowKind, cell: Fields | undefined): string {
  if (cell === undefined) return "unassessed";
  if (kind === "capabilities") return cell.support;
  return kind === "tradeoffs" ? "rating" : "value";
}

/** What of a value is said in no language. */
function valueFields(value: Fields): object {
  const { about, atLeast, atMost, from, id, isTrue, to, type, url, written } = value;
  return { id, type, value: value.value, isTrue, written, url, from, to, atMost, atLeast, about };
}

interface WordContext {
  readonly kind: RowKind;
  readonly head: Fields;
  readonly words: ReturnType<typeof publishedVocabulary>;
}

function wordOf(cell: Fields | undefined, { head, kind, words: { support } }: WordContext): string {
  if (cell === undefined) return String(support.unassessed ?? "unassessed");
  if (kind === "capabilities") return String(support[cell.support] ?? cell.support);
  return kind === "tradeoffs" ? (head.scale?.[cell.value] ?? String(cell.value)) : cell.text;
}
