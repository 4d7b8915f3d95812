import type { Words } from "../words/words.ts";

/** A day, a month or a year as a language writes it, such as "21 November 2026" for `2026-11-21`. */
export function formatDate(date: string, { date: { day, month, year: alone } }: Pick<Words, "date">): string {
  const [year = "", numberOfMonth, numberOfDay] = date.split("-");
  if (numberOfMonth === undefined) return alone(year);
  if (numberOfDay === undefined) return month(year, Number(numberOfMonth));
  return day(year, Number(numberOfMonth), Number(numberOfDay));
}
