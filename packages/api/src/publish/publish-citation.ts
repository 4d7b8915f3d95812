import { type ClaimDates, type Dataset, datesOf } from "@stackmatrix/core";
import type { Claim } from "@stackmatrix/core/schema";

/** The fields of a citation as they are published. */
export interface PublishedCitation extends ClaimDates {
  readonly sources: readonly string[];
}

/** What claims rest on together: all their sources, and their dates. */
export function publishCitation(
  dataset: Dataset,
  claims: readonly Omit<Claim, "basis">[],
): PublishedCitation {
  const sources = [...new Set(claims.flatMap((claim) => claim.sources ?? []))];
  return { sources, ...datesOf(dataset, claims) };
}
