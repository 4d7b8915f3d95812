import type { Kind } from "../schema/entity-kinds.ts";

/** The kinds whose entities are rows: they have a cell for each service. */
export const rowKinds = ["capabilities", "tradeoffs", "traits"] as const satisfies readonly Kind[];
export type RowKind = (typeof rowKinds)[number];

/** What a row of a matrix shows, by one of these; a field of the services by none. */
export type RowName = { readonly [Name in "capability" | "tradeoff" | "trait"]?: string | undefined };

/** Which entity a row of a matrix shows; nothing where it shows a field of the services. */
export function rowShown({
  capability,
  trait,
  tradeoff,
}: RowName): { readonly kind: RowKind; readonly id: string } | undefined {
  if (capability !== undefined) return { kind: "capabilities", id: capability };
  if (tradeoff !== undefined) return { kind: "tradeoffs", id: tradeoff };
  return trait === undefined ? undefined : { kind: "traits", id: trait };
}
