import type { MatrixRow } from "@stackmatrix/core/schema";
import { differences, isOpen } from "@stackmatrix/query";
import type { ViewContext } from "@stackmatrix/view";
import { comparableCell } from "./comparable-cell.ts";

/** Where the answers of services differ, as the query says it: from those of one of them, or from each other. */
export interface Comparison {
  readonly baselineName: string;
  /** Whether some answer in a row differs. */
  differs(row: MatrixRow): boolean;
  /** Whether the answer of a service in a row does. */
  differsAt(row: MatrixRow, service: string): boolean;
}

/** Compares services with one of them, or each with all others. */
export function comparison(
  page: ViewContext,
  { baseline, services }: { readonly baseline: string | undefined; readonly services: readonly string[] },
): Comparison {
  const name = page.dataset.services.get(baseline ?? "")?.name;
  const others = baseline === undefined ? services : [baseline];
  return { baselineName: name ? page.say(name) : "", differsAt, differs };

  function differs(row: MatrixRow): boolean {
    return services.some((service) => differsAt(row, service));
  }

  function differsAt(row: MatrixRow, service: string): boolean {
    const cell = comparableCell(page, row, service);
    return others.some((other) => {
      const compared = comparableCell(page, row, other);
      return !isOpen(cell) && !isOpen(compared) && differences(cell, compared).length > 0;
    });
  }
}
