import { assessmentOf, isUnsourced } from "@stackmatrix/core";
import type { Basis, Claim } from "@stackmatrix/core/schema";
import type { ViewContext } from "../language/view-context.ts";

/** What some of the answers rest on. */
export interface GroundView {
  readonly ground: Basis | "unsourced";
  readonly word: string;
  /** How many answers; at least one. */
  readonly count: number;
}

/** What the answers of the dataset rest on, in the order of how firm that is; what nobody has found is no answer. */
export function groundsView({
  dataset,
  words,
}: Pick<ViewContext, "dataset" | "words">): readonly GroundView[] {
  const counts = new Map<GroundView["ground"], number>();
  const add = (claims: readonly Claim[]) => {
    const ground = isUnsourced(claims) ? "unsourced" : claims[0]?.basis;
    if (ground) counts.set(ground, (counts.get(ground) ?? 0) + 1);
  };
  for (const capability of dataset.capabilities.values())
    for (const service of Object.keys(capability.assessments)) {
      const answer = assessmentOf(capability, service);
      if (answer && answer.support !== "unknown") add(answer.claims);
    }
  for (const { ratings } of dataset.tradeoffs.values())
    for (const rating of Object.values(ratings)) add([rating]);
  for (const { values } of dataset.traits.values()) for (const value of Object.values(values)) add([value]);
  return grounds.flatMap((ground) => {
    const count = counts.get(ground) ?? 0;
    const word = ground === "unsourced" ? words.label.unsourced : words.basis[ground];
    return count > 0 ? [{ ground, word, count }] : [];
  });
}

const grounds = [
  "documented",
  "by-definition",
  "judgement",
  "unsourced",
] as const satisfies readonly GroundView["ground"][];
