import type { Dataset, Identified } from "@stackmatrix/core";
import type { Entity, Locale } from "@stackmatrix/core/schema";
import * as z from "zod";
import { matrixView } from "../contract/matrix-view.ts";
import { type JsonMember, type JsonPart, listPart } from "../json/json-part.ts";
import { matrixChunks } from "../publish/matrix-chunks.ts";
import { matrixDigest } from "../publish/matrix-digest.ts";
import { publishViewHead, publishViewRest, publishViewRows } from "../publish/publish-matrix-view.ts";

/** A matrix as a table in one language. */
export function matrixViewPart(dataset: Dataset, id: string, locale: Locale): JsonPart {
  const { sources, sourcesKey } = matrixDigest(dataset, id, "with history");
  const matrix = () => matrixOf(dataset, id);
  const chunks = matrixChunks(dataset, id).map((chunk) => ({
    key: `${chunk.key} ${sourcesKey}`,
    items: () =>
      publishViewRows(dataset, { matrix: matrix(), chunk, locale, sources }).map((value) => ({ value })),
  }));
  const head: JsonMember = {
    fields: "before",
    make: () => fieldsOf(before.parse(publishViewHead(dataset, { matrix: matrix(), locale }))),
  };
  const rest: JsonMember = {
    fields: "after",
    make: () => fieldsOf(after.parse(publishViewRest(dataset, { matrix: matrix(), locale }))),
  };
  return { kind: "object", members: [head, { name: "rows", part: listPart(chunks) }, rest] };
}

const { shape } = matrixView;
const { id, locale, title, summary, columns } = shape;

/** What stands before the rows, in the order of the contract. */
const before = z.strictObject({ id, locale, title, summary, columns });
const after = z.strictObject({
  ...Object.fromEntries(
    Object.entries(shape).filter(([name]) => name !== "rows" && !Object.hasOwn(before.shape, name)),
  ),
});

function fieldsOf(fields: object): readonly (readonly [string, string])[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, JSON.stringify(value)] as const],
  );
}

function matrixOf(dataset: Dataset, id: string): Identified<Entity<"matrices">> {
  const matrix = dataset.matrices.get(id);
  if (matrix === undefined) throw new Error("A view of a matrix that is not there");
  return matrix;
}
