import { type Dataset, type Identified, kept } from "@stackmatrix/core";
import type { Trait } from "@stackmatrix/core/schema";
import { areNamed } from "../cells/are-named.ts";
import { groupRows } from "./row-groups.ts";

/** A row that mentions a service. */
export interface ServiceRow {
  readonly kind: "capability" | "tradeoff" | "trait";
  readonly id: string;
  /** The id of its group. */
  readonly group?: string | undefined;
}

/** The rows of a kind that do not mention a service. */
export interface OtherRows {
  readonly count: number;
  /** Their ids, where they are so few that they are named. */
  readonly ids: readonly string[];
  /** Whether others mention it. */
  readonly isRest: boolean;
}

/** Which rows mention a service, and which do not. */
export interface RowsOfService {
  /** Kind by kind and in each under their groups, as its page has them. */
  readonly rows: readonly ServiceRow[];
  readonly others: Readonly<Record<ServiceRow["kind"], OtherRows>>;
}

/** The rows of each service by its id, found out in one pass through all cells. */
export const rowsOfServices = kept((dataset): ReadonlyMap<string, RowsOfService> => {
  const { capabilities, tradeoffs, traits } = dataset;
  const all = [
    mentionsIn(dataset, "capability", [...capabilities.values()], ({ assessments }) => assessments),
    mentionsIn(dataset, "tradeoff", [...tradeoffs.values()], ({ ratings }) => ratings),
    mentionsIn(dataset, "trait", [...traits.values()], ({ values }) => values),
  ];
  return new Map(
    Array.from(dataset.services.keys(), (service) => [
      service,
      {
        rows: all.flatMap(({ rows }) => rows.get(service) ?? []),
        others: Object.fromEntries(
          all.map(({ kind, othersOf }) => [kind, othersOf(service)]),
        ) as RowsOfService["others"],
      },
    ]),
  );
});

interface Mentions {
  readonly kind: ServiceRow["kind"];
  readonly rows: ReadonlyMap<string, readonly ServiceRow[]>;
  othersOf(service: string): OtherRows;
}

function mentionsIn<Row extends Identified<Pick<Trait, "group">>>(
  dataset: Dataset,
  kind: ServiceRow["kind"],
  all: readonly Row[],
  cellsOf: (row: Row) => object,
): Mentions {
  const rows = new Map<string, ServiceRow[]>();
  for (const { id: group, rows: under } of groupRows(dataset, all)) {
    for (const row of under) {
      const mention = { kind, id: row.id, group };
      for (const service of Object.keys(cellsOf(row))) {
        const known = rows.get(service);
        if (known) known.push(mention);
        else rows.set(service, [mention]);
      }
    }
  }
  return {
    kind,
    rows,
    othersOf(service) {
      const count = all.length - (rows.get(service)?.length ?? 0);
      const isNamed = count > 0 && areNamed(count);
      const ids = isNamed
        ? all.filter((row) => !Object.hasOwn(cellsOf(row), service)).map(({ id }) => id)
        : [];
      return { count, ids, isRest: count < all.length };
    },
  };
}
