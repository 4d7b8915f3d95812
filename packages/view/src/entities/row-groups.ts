import { byOrder, type Dataset } from "@stackmatrix/core";
import type { ViewContext } from "../language/view-context.ts";

/** Rows under one heading. */
export interface RowGroup<Row> {
  /** Nothing of those that have no group. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** At least one. */
  readonly rows: readonly Row[];
}

interface Grouped {
  readonly group?: string | undefined;
}

/** Rows under the groups that they are in; those without one come first, so that none seems to belong to what is above it. */
export function rowGroups<Row extends Grouped>(
  { dataset, say }: ViewContext,
  rows: Iterable<Row>,
): readonly RowGroup<Row>[] {
  return groupRows(dataset, rows).map(({ id, rows: under }) => {
    const group = id === undefined ? undefined : dataset.groups.get(id);
    return { id, name: group && say(group.name), rows: under };
  });
}

/** The same without the names. */
export function groupRows<Row extends Grouped>(
  { groups }: Pick<Dataset, "groups">,
  rows: Iterable<Row>,
): readonly Pick<RowGroup<Row>, "id" | "rows">[] {
  const byGroup = Map.groupBy(rows, ({ group }) => group);
  const ids = [undefined, ...[...groups.values()].sort(byOrder).map(({ id }) => id)];
  return ids.flatMap((id) => {
    const under = byGroup.get(id);
    return under ? [{ id, rows: under }] : [];
  });
}
