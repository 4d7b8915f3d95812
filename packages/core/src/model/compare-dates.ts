import { daysOfDate } from "./days-of-date.ts";

/** Which of two dates comes first, as a function to sort by: the one that begins first, and of those the one that ends first. */
export function compareDates(one: string, other: string): number {
  const [left, right] = [daysOfDate(one), daysOfDate(other)];
  const [a, b] = left.first === right.first ? [left.last, right.last] : [left.first, right.first];
  return a < b ? -1 : a > b ? 1 : 0;
}
