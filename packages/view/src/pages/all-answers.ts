import { type AnswerCount, claimsOfRows, dayOfText, kept, sumOfAnswers } from "@stackmatrix/core";
import type { Freshness } from "../cells/citations.ts";

/** How many answers all rows have together, and how old their sources are. */
export interface AllAnswers extends AnswerCount {
  readonly freshness: Freshness;
}

/** Counts and dates the answers of all rows. */
export const allAnswers = kept((dataset): AllAnswers => {
  const cited = new Set<string>();
  const dates = new Set<string>();
  const rows = [...claimsOfRows(dataset)];
  for (const row of rows) {
    for (const sources of row.sources) for (const id of sources) cited.add(id);
    for (const date of row.dates) dates.add(date);
  }
  const days = [...cited].flatMap((id) => {
    const source = dataset.sources.get(id);
    return source ? [dayOfText(source)] : [];
  });
  for (const day of days) if (day !== undefined) dates.add(day);
  const [oldest] = [...dates].sort();
  return {
    ...sumOfAnswers(rows),
    freshness: { oldest, undated: days.filter((day) => day === undefined).length },
  };
});
