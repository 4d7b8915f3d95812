import { type Dataset, type RowKind, rowKinds } from "@stackmatrix/core";
import type { Locale, MatrixRow } from "@stackmatrix/core/schema";
import type { Published } from "@stackmatrix/query";
import { cellFields } from "./long-fields.ts";
import { publishData } from "./publish-data.ts";
import { publishedCells } from "./published-cells.ts";
import { headFields } from "./published-head.ts";

/** Which rows are compared, and in which language. */
export interface ComparableRows {
  readonly rows: readonly MatrixRow[];
  readonly locale: Locale;
}

/** The data with these rows and no other, as plain objects, for who compares all of their cells; what they rest on is not there. */
export function comparableData(dataset: Dataset, { locale, rows }: ComparableRows): Published {
  const { about, layers, moved, services, vocabulary } = publishData(dataset, { locale });
  const plain = rowKinds.map((kind) => {
    const ids = rows.flatMap((row) => row[fields[kind]] ?? []);
    return [kind, Object.fromEntries(ids.map((id) => [id, rowOf(dataset, { id, kind, locale })]))] as const;
  });
  const others = { guides: {}, glossary: {}, groups: {}, matrices: {}, sources: {} };
  return {
    ...{ about: { locales: about.locales }, moved, vocabulary, layers, services: { ...services }, ...others },
    ...(Object.fromEntries(plain) as Pick<Published, RowKind>),
  };
}

const fields = { capabilities: "capability", tradeoffs: "tradeoff", traits: "trait" } as const;

interface RowName {
  readonly id: string;
  readonly kind: RowKind;
  readonly locale: Locale;
}

function rowOf(dataset: Dataset, name: RowName): object {
  const { id, kind, locale } = name;
  const cells = Array.from(publishedCells(dataset, name), ([service, text]) => [service, JSON.parse(text)]);
  return { ...headFields(dataset, kind, { id, locale }), [cellFields[kind]]: Object.fromEntries(cells) };
}
