import type { Kind } from "./entity-kinds.ts";

/** The kinds whose entities hold the answers of services, so that `cite` has something to stand for. */
export const kindsWithCells: ReadonlySet<Kind> = new Set<Kind>([
  "services",
  "capabilities",
  "tradeoffs",
  "traits",
]);
