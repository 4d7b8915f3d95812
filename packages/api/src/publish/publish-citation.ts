import type { Claim } from "@stackmatrix/core/schema";

/** The fields of a citation as they are published. */
export interface PublishedCitation {
  readonly sources: string[];
  readonly asOf?: string | undefined;
  readonly checkedOn?: string | undefined;
}

/** What claims rest on together: all their sources, and the oldest of their dates. */
export function publishCitation(...claims: readonly Omit<Claim, "basis">[]): PublishedCitation {
  const dates = claims.flatMap(({ asOf }) => asOf ?? []);
  return {
    sources: [...new Set(claims.flatMap(({ sources }) => sources ?? []))],
    asOf: dates.includes("undated") ? undefined : oldest(dates),
    checkedOn: oldest(claims.flatMap(({ checkedOn }) => checkedOn ?? [])),
  };
}

/** A list in which each item has the fields of its citation as they are published. */
export function withCitations<Item extends Omit<Claim, "basis">>(
  list: readonly Item[] | undefined,
): (Omit<Item, keyof PublishedCitation> & PublishedCitation)[] {
  return (list ?? []).map((item) => ({ ...item, ...publishCitation(item) }));
}

/** A date as it is published: nothing where the text carries none. */
export function publishDate(date: string | undefined): string | undefined {
  return date === "undated" ? undefined : date;
}

function oldest(dates: readonly string[]): string | undefined {
  return [...dates].sort()[0];
}
