import type { Kind } from "../schema/entity-kinds.ts";

/** The cells of a row, by service. */
export type Cells = Readonly<Record<string, unknown>>;

const fields: Partial<Record<Kind, string>> = {
  capabilities: "assessments",
  tradeoffs: "ratings",
  traits: "values",
};

/** The field in which the rows of a kind hold their cells; none of other kinds. */
export function cellsField(kind: Kind): string | undefined {
  return fields[kind];
}

/** The cells of a row; nothing of what is no row. */
export function cellsIn(kind: Kind, entity: object): Cells | undefined {
  const field = fields[kind];
  return field === undefined ? undefined : Reflect.get(entity, field);
}

/** An entity but for its cells, which are read by themselves; of what is no row, all of it. */
export function withoutCells(kind: Kind, entity: object): object {
  const field = cellsField(kind);
  return field === undefined ? entity : { ...entity, [field]: undefined };
}
