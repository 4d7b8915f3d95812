import { type Dataset, kept, type RowKind } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { entities, entityForms } from "../contract/contract.ts";
import { fillTexts } from "./fill-texts.ts";
import { inOneLanguage } from "./in-one-language.ts";
import { cellFields } from "./long-fields.ts";

/** The cells of a row by service, each as JSON: in all languages, or with their texts as strings of one. */
export type PublishedCellTexts = ReadonlyMap<string, string>;

/** A row and how its cells are told. */
export interface CellsName {
  readonly kind: RowKind;
  readonly id: string;
  readonly locale?: Locale | undefined;
}

/** What services say in a row, as importers get it; what is taken over from other services is filled in. */
export function publishedCells(dataset: Dataset, { id, kind, locale }: CellsName): PublishedCellTexts {
  return locale === undefined ? wholeCells(dataset, kind, id) : localCells(dataset, kind, id, locale);
}

const wholeCells = kept((dataset, kind: RowKind, id: string): PublishedCellTexts => {
  const field = cellFields[kind];
  const row = Object(dataset[kind].get(id));
  const { type, unit } = row;
  const published = Object(entityForms[kind].publish({ id, type, unit, [field]: row[field] }, dataset));
  const cells = entities[kind].shape[field]?.parse(fillTexts(published[field], dataset.locales));
  return new Map(Object.entries(Object(cells)).map(([service, cell]) => [service, JSON.stringify(cell)]));
});

const localCells = kept((dataset, kind: RowKind, id: string, locale: Locale): PublishedCellTexts => {
  const cells = wholeCells(dataset, kind, id);
  const [fallback] = dataset.locales;
  const mark = `"${fallback}":`;
  // Most cells hold no text, and are the same in every language.
  const hasTexts = Array.from(cells.values()).some((text) => text.includes(mark));
  if (!hasTexts) return cells;
  const said = (text: string) =>
    text.includes(mark) ? JSON.stringify(inOneLanguage(JSON.parse(text), locale, fallback)) : text;
  return new Map(Array.from(cells, ([service, text]) => [service, said(text)]));
});
