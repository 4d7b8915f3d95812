import { assessmentOf, isUnsourced } from "@stackmatrix/core";
import type { Basis, Claim } from "@stackmatrix/core/schema";
import { type Freshness, startCitations } from "../cells/citations.ts";
import type { ViewContext } from "../language/view-context.ts";

/** What the answers of a dataset rest on. */
export interface GroundsView {
  /** How many answers there are. */
  readonly total: number;
  /** In the order of how firm they are. */
  readonly grounds: readonly GroundView[];
  /** How old the sources of all answers are. */
  readonly freshness: Freshness;
}

/** What some of the answers rest on. */
export interface GroundView {
  readonly ground: Basis | "unsourced";
  readonly word: string;
  /** How many answers; at least one. */
  readonly count: number;
}

/** Counts and dates what all answers rest on; what nobody has found is no answer. */
export function groundsView({ dataset, say, words }: ViewContext): GroundsView {
  const counts = new Map<GroundView["ground"], number>();
  const citations = startCitations(dataset, say);
  for (const claims of claimsOfAnswers(dataset)) {
    citations.cite(...claims);
    const ground = isUnsourced(claims) ? "unsourced" : claims[0]?.basis;
    if (ground) counts.set(ground, (counts.get(ground) ?? 0) + 1);
  }
  const found = grounds.flatMap((ground) => {
    const count = counts.get(ground) ?? 0;
    const word = ground === "unsourced" ? words.label.unsourced : words.basis[ground];
    return count > 0 ? [{ ground, word, count }] : [];
  });
  return {
    total: found.reduce((sum, { count }) => sum + count, 0),
    grounds: found,
    freshness: citations.freshness(),
  };
}

function* claimsOfAnswers({
  capabilities,
  tradeoffs,
  traits,
}: ViewContext["dataset"]): Iterable<readonly Claim[]> {
  for (const capability of capabilities.values())
    for (const service of Object.keys(capability.assessments)) {
      const answer = assessmentOf(capability, service);
      if (answer && answer.support !== "unknown") yield answer.claims;
    }
  for (const { ratings } of tradeoffs.values()) for (const rating of Object.values(ratings)) yield [rating];
  for (const { values } of traits.values()) for (const value of Object.values(values)) yield [value];
}

const grounds = [
  "documented",
  "by-definition",
  "judgement",
  "unsourced",
] as const satisfies readonly GroundView["ground"][];
