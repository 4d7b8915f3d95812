import { contentHash, type Dataset, kept, matrixSections } from "@stackmatrix/core";
import type { Locale, LocalizedText, MatrixRow } from "@stackmatrix/core/schema";
import * as z from "zod";
import { entities, entityForms } from "../contract/contract.ts";
import { chunked } from "./chunked.ts";
import { fillTexts } from "./fill-texts.ts";
import { inOneLanguage } from "./in-one-language.ts";

/** Rows of a matrix that are made together; they are of one section. */
export interface MatrixChunk {
  /** Tells it from others. */
  readonly key: string;
  readonly heading: LocalizedText | undefined;
  /** Whether its section begins with it. */
  readonly isFirst: boolean;
  readonly rows: readonly [MatrixRow, ...MatrixRow[]];
  /** All of that as JSON. */
  readonly json: string;
}

/** The rows of a matrix in chunks, in its order. */
export const matrixChunks = kept((dataset, id: string): readonly MatrixChunk[] => {
  const matrix = dataset.matrices.get(id);
  const sections = matrix === undefined ? [] : matrixSections(dataset, matrix);
  return sections.flatMap(({ heading, rows }) =>
    chunked(rows, subjectOf, size).map((chunk, index) => {
      const json = JSON.stringify({ heading, rows: chunk });
      return { key: contentHash(json), heading, isFirst: index === 0, rows: chunk, json };
    }),
  );
});

/** How many rows a chunk has on the average. */
const size = 64;

function subjectOf({ attribute, capability, tradeoff, trait }: MatrixRow): string {
  return capability ?? tradeoff ?? trait ?? attribute ?? "";
}

/** Which rows are published, and in which language, if in one. */
export interface RowsName {
  readonly id: string;
  readonly chunk: MatrixChunk;
  readonly locale?: Locale | undefined;
}

/** Rows of a matrix as importers get them, each as JSON. */
export function publishedRows(dataset: Dataset, { chunk, id, locale }: RowsName): readonly string[] {
  return locale === undefined
    ? wholeRows(dataset, id, chunk.json)
    : localRows(dataset, id, chunk.json, locale);
}

const rowsOf = z.array(z.unknown());

const wholeRows = kept((dataset, id: string, json: string): readonly string[] => {
  const { heading, rows } = JSON.parse(json);
  const written = {
    ...dataset.matrices.get(id),
    headings: undefined,
    rows: [...(heading === undefined ? [] : [{ heading }]), ...rows],
  };
  const published = Object(entityForms.matrices.publish(written, dataset));
  const parsed = entities.matrices.shape.rows?.parse(fillTexts(published.rows, dataset.locales));
  return rowsOf.parse(parsed).map((row) => JSON.stringify(row));
});

const localRows = kept((dataset, id: string, json: string, locale: Locale): readonly string[] =>
  wholeRows(dataset, id, json).map((text) =>
    JSON.stringify(inOneLanguage(JSON.parse(text), locale, dataset.locales[0])),
  ),
);
