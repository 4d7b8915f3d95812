/** The days that a date may mean: of a month or a year, its first and its last. */
export interface DaysOfDate {
  readonly first: string;
  readonly last: string;
}

/**
 * The days of a day, a month or a year. What is said of an age holds for all of them: a text of 2023 is three years old
 * when the last day of 2023 is, and older than a release when that came after it.
 */
export function daysOfDate(date: string): DaysOfDate {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: date, last: date };
  return { first: `${date}-01`, last: `${date}-${lastDay(Number(year), Number(month))}` };
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
