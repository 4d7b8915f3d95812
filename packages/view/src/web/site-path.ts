import type { Kind } from "@stackmatrix/core/schema";

/** Where the pages of a web site tell of an entity, from the folder of their language; nothing where none does. */
export function sitePath(kind: Kind, id: string): string | undefined {
  if (ownPages.has(kind)) return `${kind}/${id}.html`;
  if (kind === "groups") return `rows.html#${id}`;
  return unshown.has(kind) ? undefined : `${kind}.html#${id}`;
}

/** The kinds of which each entity has a page of its own. */
const ownPages: ReadonlySet<Kind> = new Set([
  "services",
  "capabilities",
  "tradeoffs",
  "traits",
  "matrices",
  "guides",
  "sheets",
]);

/** The kinds whose entities are words for others. */
const unshown: ReadonlySet<Kind> = new Set(["relations", "edges"]);
