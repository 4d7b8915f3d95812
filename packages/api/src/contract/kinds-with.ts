import type { Kind } from "@stackmatrix/core/schema";

/** The kinds whose entities have a page in Markdown beside their documents in one language. */
export const pagedKinds = [
  "services",
  "capabilities",
  "tradeoffs",
  "traits",
  "matrices",
  "guides",
  "misconceptions",
] as const satisfies readonly Kind[];
export type PagedKind = (typeof pagedKinds)[number];

/** The kinds whose entities have a badge. */
export const badgedKinds = ["services", "matrices"] as const satisfies readonly Kind[];
export type BadgedKind = (typeof badgedKinds)[number];

/** Whether the entities of a kind have a page. */
export function hasPage(kind: Kind): kind is PagedKind {
  return (pagedKinds as readonly Kind[]).includes(kind);
}

/** Whether the entities of a kind have a badge. */
export function hasBadge(kind: Kind): kind is BadgedKind {
  return (badgedKinds as readonly Kind[]).includes(kind);
}
