import { daysOfDate } from "@stackmatrix/core/order";

/** The last day that the date of a text may mean, or else that on which the text was seen. */
export function lastDayOf({
  asOf,
  seenOn,
}: {
  readonly asOf?: string | undefined;
  readonly seenOn?: string | undefined;
}): string | undefined {
  const date = asOf ?? seenOn;
  return date === undefined ? undefined : daysOfDate(date).last;
}

/** Whole days from one day to another, such as "2026-01-31"; none where the first has not come yet. */
export function daysBetween(first: string, last: string): number {
  return Math.max(0, Math.round((Date.parse(last) - Date.parse(first)) / millisecondsOfDay));
}

const millisecondsOfDay = 86_400_000;
