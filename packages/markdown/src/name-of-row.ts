import type { MatrixRow } from "@stackmatrix/core/schema";

/** What tells a row from all others, whatever a table calls it; that of a heading is empty. */
export function nameOfRow({ attribute, capability, tradeoff, trait }: MatrixRow): string {
  if (capability) return `capabilities/${capability}`;
  if (tradeoff) return `tradeoffs/${tradeoff}`;
  if (trait) return `traits/${trait}`;
  return attribute ? `attributes/${attribute}` : "";
}
