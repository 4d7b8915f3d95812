import type { Dataset } from "@stackmatrix/core";
import type { MatrixRow, ServiceAttribute } from "@stackmatrix/core/schema";
import { aroundSign, type RowWeight } from "./row-weight.ts";
import { sumOf, type Weight, type Weights } from "./weights.ts";

/** What a cell of a matrix takes in its table. */
export interface MatrixCell extends Weight {
  /** What it takes below the table, where there is more to tell of it than the table has room for. */
  readonly notes: number;
}

/** Weighs the cells of a row of a matrix, one for each service. */
export function weighCells(
  dataset: Dataset,
  row: MatrixRow,
  { services, weights }: { readonly services: readonly string[]; readonly weights: Weights },
): readonly MatrixCell[] {
  const { attribute } = row;
  if (attribute) return services.map((id) => ({ ...field(dataset, id, { attribute, weights }), notes: 0 }));
  const cells = cellsOf(weights, row);
  return services.map((id) => {
    const cell = cells?.get(id);
    if (!cell) return empty;
    const { notes, sources, table: bytes } = cell;
    return { bytes, notes: notes === 0 ? 0 : notes + weights.bareLink(id), sources };
  });
}

const empty: MatrixCell = { bytes: aroundSign, notes: 0, sources: [] };

function cellsOf(
  weights: Weights,
  { capability, trait, tradeoff }: MatrixRow,
): RowWeight["cells"] | undefined {
  if (capability) return weights.row("capability", capability).cells;
  if (tradeoff) return weights.row("tradeoff", tradeoff).cells;
  return trait ? weights.row("trait", trait).cells : undefined;
}

function field(
  dataset: Dataset,
  id: string,
  { attribute, weights }: { readonly attribute: ServiceAttribute; readonly weights: Weights },
): Weight {
  const service = dataset.services.get(id);
  const [newest] = service?.releases ?? [];
  const ofRelease = attribute === "release" || attribute === "released" || attribute === "supportedUntil";
  return sumOf(weights.all(ofRelease ? newest : service?.[attribute]), aroundSign);
}
