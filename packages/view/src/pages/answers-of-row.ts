import { assessmentOf, type Dataset, isUnsourced, kept } from "@stackmatrix/core";
import type { Claim } from "@stackmatrix/core/schema";
import type { ServiceRow } from "../entities/rows-of-services.ts";

/** How many answers a row has, and what they rest on. */
export interface RowAnswers {
  readonly total: number;
  /** How many of them name nothing that they rest on. */
  readonly unsourced: number;
  /** The oldest date of them; nothing where none has one. */
  readonly oldest?: string | undefined;
  /** The ids of all sources that they name, each once. */
  readonly sources: readonly string[];
}

/** Counts and dates the answers of a row, for those who tell of all rows together. */
export const answersOfRow = kept((dataset, kind: ServiceRow["kind"], id: string): RowAnswers => {
  const sources = new Set<string>();
  let total = 0;
  let unsourced = 0;
  let oldest: string | undefined;
  for (const claims of claimsIn(dataset, kind, id)) {
    if (claims.length > 0) total += 1;
    if (isUnsourced(claims)) unsourced += 1;
    for (const { asOf, sources: named = [] } of claims) {
      for (const source of named) sources.add(source);
      if (asOf && asOf !== "undated" && (oldest === undefined || asOf < oldest)) oldest = asOf;
    }
  }
  return { total, unsourced, oldest, sources: [...sources] };
});

function claimsIn(
  { capabilities, tradeoffs, traits }: Dataset,
  kind: ServiceRow["kind"],
  id: string,
): readonly (readonly Claim[])[] {
  if (kind === "tradeoff") return Object.values(tradeoffs.get(id)?.ratings ?? {}).map((rating) => [rating]);
  if (kind === "trait") return Object.values(traits.get(id)?.values ?? {}).map((cell) => [cell]);
  const capability = capabilities.get(id);
  if (!capability) return [];
  return Object.keys(capability.assessments).map(
    (service) => assessmentOf(capability, service)?.claims ?? [],
  );
}
