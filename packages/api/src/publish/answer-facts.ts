import { type Dataset, isUnsourced } from "@stackmatrix/core";
import type { Claim } from "@stackmatrix/core/schema";

/** How well answers are sourced. */
export interface AnswerFacts {
  readonly answers: number;
  readonly sourced: number;
  readonly unsourced: number;
  /** The oldest date among all sources, or day on which one was seen. */
  readonly oldest: string | undefined;
}

/** Looks through what some answers rest on. */
export function factsOf(dataset: Dataset, all: Iterable<readonly Claim[]>): AnswerFacts {
  const facts = { answers: 0, sourced: 0, unsourced: 0, oldest: undefined as string | undefined };
  for (const claims of all) {
    facts.answers += 1;
    if (isUnsourced(claims)) facts.unsourced += 1;
    const isSourced = claims.some(({ sources = [] }) => sources.length > 0);
    if (!isSourced) continue;
    facts.sourced += 1;
    const oldest = oldestOf(dataset, claims);
    if (oldest !== undefined && (facts.oldest === undefined || oldest < facts.oldest)) facts.oldest = oldest;
  }
  return facts;
}

function oldestOf({ sources }: Dataset, claims: readonly Claim[]): string | undefined {
  let oldest: string | undefined;
  const take = (date: string | undefined) => {
    if (date !== undefined && date !== "undated" && (oldest === undefined || date < oldest)) oldest = date;
  };
  for (const claim of claims) {
    take(claim.asOf);
    for (const id of claim.sources ?? []) take(sources.get(id)?.date);
  }
  const [first] = claims;
  const [carrying] = claims.flatMap((claim) => claim.sources ?? []);
  const isUndated = first?.asOf === undefined || first.asOf === "undated";
  return oldest ?? (isUndated && carrying !== undefined ? sources.get(carrying)?.seenOn : undefined);
}

/** What two groups of answers are together. */
export function sumOfFacts(one: AnswerFacts, other: AnswerFacts): AnswerFacts {
  const [oldest] = [one.oldest ?? "", other.oldest ?? ""].filter((date) => date !== "").sort();
  return {
    answers: one.answers + other.answers,
    sourced: one.sourced + other.sourced,
    unsourced: one.unsourced + other.unsourced,
    oldest,
  };
}
