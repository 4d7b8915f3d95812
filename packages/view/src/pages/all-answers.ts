import { type AnswerCount, allClaims, countAnswers, dayOfText, kept } from "@stackmatrix/core";
import type { Freshness } from "../cells/citations.ts";

/** How many answers all rows have together, and how old their sources are. */
export interface AllAnswers extends AnswerCount {
  readonly freshness: Freshness;
}

/** Counts and dates the answers of all rows. */
export const allAnswers = kept((dataset): AllAnswers => {
  const cited = new Set<string>();
  const dates = new Set<string>();
  const all = [...allClaims(dataset)];
  for (const claims of all) {
    for (const { asOf = "undated", sources = [] } of claims) {
      for (const id of sources) cited.add(id);
      if (asOf !== "undated") dates.add(asOf);
    }
  }
  const days = [...cited].flatMap((id) => {
    const source = dataset.sources.get(id);
    return source ? [dayOfText(source)] : [];
  });
  for (const day of days) if (day !== undefined) dates.add(day);
  const [oldest] = [...dates].sort();
  return {
    ...countAnswers(all),
    freshness: { oldest, undated: days.filter((day) => day === undefined).length },
  };
});
