import type { Identified } from "@stackmatrix/core";
import type { Matrix, MatrixRow } from "@stackmatrix/core/schema";
import { type CellView, matrixView, type ViewContext } from "@stackmatrix/view";

/** The cell of one row and one service. */
export function singleCell(page: ViewContext, row: MatrixRow, service: string): CellView | undefined {
  const matrix: Identified<Matrix> = {
    id: "",
    title: {},
    services: [service] as Matrix["services"],
    rows: [row],
  };
  return matrixView(page, matrix, { history: false }).rows[0]?.cells[0];
}
