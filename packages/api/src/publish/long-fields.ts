import type { RowKind } from "@stackmatrix/core";
import type { Kind } from "@stackmatrix/core/schema";

/** The field of a row, and of a service, that holds the cells of a kind of rows. */
export const cellFields = {
  capabilities: "assessments",
  tradeoffs: "ratings",
  traits: "values",
} as const satisfies Record<RowKind, string>;

/** The fields of published entities that may hold much, and are made apart from the others. */
export const longFields: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  services: Object.values(cellFields),
  capabilities: [cellFields.capabilities],
  tradeoffs: [cellFields.tradeoffs],
  traits: [cellFields.traits],
  matrices: ["rows"],
};

/** Whether the entities of a kind are rows. */
export function isRowKind(kind: Kind): kind is RowKind {
  return kind in cellFields;
}
