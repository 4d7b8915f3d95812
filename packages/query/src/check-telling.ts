import type { Telling } from "./answers.ts";
import { NotFound } from "./not-found.ts";
import type { Published } from "./published.ts";

/**
 * Refuses a language that the data does not have, and what is no day.
 *
 * @throws {NotFound} where the data has no such language
 * @throws {RangeError} where a day is none, such as `2026-02-31`
 */
export function checkTelling({ about }: Pick<Published, "about">, { locale, on }: Telling): void {
  if (locale !== undefined && !about.locales.includes(locale)) throw new NotFound("languages", locale);
  if (on !== undefined) checkDay(on);
}

/** @throws {RangeError} where a text is no day as ISO 8601 writes it */
function checkDay(day: string): void {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : Number.NaN;
  // A day that its month does not have would be taken for one of the next.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`"${day}" is no day such as 2026-01-31`);
  }
}
