import { type AnswerCount, assessmentOf, type Dataset, dayOfText, isUnsourced } from "@stackmatrix/core";
import type { Capability, Claim } from "@stackmatrix/core/schema";
import type { Freshness } from "../cells/citations.ts";

/** How many answers all rows have together, and how old their sources are. */
export interface AllAnswers extends AnswerCount {
  readonly freshness: Freshness;
}

/** Counts and dates the answers of all rows. */
export function allAnswers(dataset: Dataset): AllAnswers {
  const cited = new Set<string>();
  const dates = new Set<string>();
  let total = 0;
  let unsourced = 0;
  for (const claims of allClaims(dataset)) {
    if (claims.length > 0) total += 1;
    if (isUnsourced(claims)) unsourced += 1;
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
    total,
    unsourced,
    freshness: { oldest, undated: days.filter((day) => day === undefined).length },
  };
}

/** What each cell of the data rests on. */
function* allClaims({ capabilities, tradeoffs, traits }: Dataset): Generator<readonly Claim[], undefined> {
  for (const capability of capabilities.values())
    for (const service of Object.keys(capability.assessments)) yield claimsOf(capability, service);
  for (const { ratings } of tradeoffs.values()) for (const cell of Object.values(ratings)) yield [cell];
  for (const { values } of traits.values()) for (const cell of Object.values(values)) yield [cell];
}

/** Most cells take over nothing. */
function claimsOf(capability: Capability, service: string): readonly Claim[] {
  const cell = capability.assessments[service];
  if (cell && "support" in cell) return cell.support === "unknown" ? [] : [cell];
  return assessmentOf(capability, service)?.claims ?? [];
}
