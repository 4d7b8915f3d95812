import { type ClaimDates, type Dataset, datesOf } from "@stackmatrix/core";
import type { Claim } from "@stackmatrix/core/schema";

/** The fields of a citation as they are published. */
export interface PublishedCitation extends Omit<ClaimDates, "undated"> {
  readonly sources: readonly string[];
  /** How many of them carry no date; nothing where each has one. */
  readonly undated?: number | undefined;
}

/** What claims rest on together: all their sources, and their dates. */
export function publishCitation(
  dataset: Dataset,
  claims: readonly Omit<Claim, "basis">[],
): PublishedCitation {
  const sources = [...new Set(claims.flatMap((claim) => claim.sources ?? []))];
  const { undated, ...dates } = datesOf(dataset, claims);
  return { sources, ...dates, undated: undated || undefined };
}
