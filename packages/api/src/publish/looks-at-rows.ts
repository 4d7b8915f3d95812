import { type Dataset, rowShown } from "@stackmatrix/core";
import { lookAtRow, type RowLook } from "./look-at-row.ts";
import { matrixChunks } from "./matrix-chunks.ts";

/** A look at each row of a matrix that has cells of its own. */
export function looksAtRows(dataset: Dataset, id: string): readonly RowLook[] {
  const rows = matrixChunks(dataset, id).flatMap((chunk) => chunk.rows);
  return rows.flatMap((row) => {
    const shown = rowShown(row);
    return shown === undefined ? [] : lookAtRow(dataset, id, shown.kind, shown.id);
  });
}
