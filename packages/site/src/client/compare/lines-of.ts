import type { CompareView } from "./compare-view.ts";
import type { Line } from "./line.ts";
import { rowAddress } from "./row-address.ts";
import { serviceAddress } from "./service-address.ts";

/** What is shown as rows and columns, turned as the reader wants it. */
export function linesOf({ data, home, isTransposed, shown, state }: LineSource): Lines {
  const { client } = data.words;
  const services = shown.beside.map(({ isBaseline, isUndecided, place, service }): Line => {
    const { id, kind, name, short } = service;
    const head = { kind: "service", place } as const;
    const mark = isBaseline ? client.isBaseline : isUndecided ? `? ${client.perhaps}` : undefined;
    return {
      key: id,
      label: isTransposed ? name : short,
      small: kind,
      address: serviceAddress(home, id),
      head,
      place,
      ...(mark !== undefined && { mark }),
    };
  });
  const rows = shown.rows.map((row): Line => {
    const { heading, key, label, scale, unit } = row;
    const small = scale === undefined ? unit : `1 ${scale[0]} … 5 ${scale[1]}`;
    const head = { kind: "row", key } as const;
    // In another order, what stood together does so no more.
    const isUnder = heading !== undefined && state.rowOrder === undefined;
    return { key, label, small, address: rowAddress(home, row), head, row, ...(isUnder && { heading }) };
  });
  return isTransposed ? { columns: rows, rows: services } : { columns: services, rows };
}

type LineSource = Pick<CompareView, "data" | "home" | "isTransposed" | "shown" | "state">;

/** The two axes of a table. */
export interface Lines {
  readonly columns: readonly Line[];
  readonly rows: readonly Line[];
}
