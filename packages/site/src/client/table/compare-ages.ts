import { compareDates } from "@stackmatrix/core/order";
import type { Told } from "./compare-answers.ts";

/** Which of two answers rests on the newer text; what carries no date comes last. */
export function compareAges({ told: one }: Told, { told: other }: Told): number {
  const [a, b] = [one.asOf ?? one.seenOn, other.asOf ?? other.seenOn];
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareDates(b, a);
}
