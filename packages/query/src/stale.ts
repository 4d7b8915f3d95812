import { lastDayOf } from "./age-of.ts";
import type { StaleCell, StaleOptions, Telling } from "./answers.ts";
import { cellIn } from "./cell.ts";
import { checkTelling } from "./check-telling.ts";
import { allRows } from "./find-row.ts";
import { known } from "./known.ts";
import type { Published } from "./published.ts";

/**
 * The answers whose texts are older than a day, the oldest first, and after them those of which nobody knows how old their
 * texts are. Reading a text again does not make it younger; `checkedOn` says when that was.
 *
 * @throws {RangeError} where `before` is no day
 */
export function stale(data: Published, { before, locale }: StaleOptions): readonly StaleCell[] {
  checkTelling(data, known<Telling>({ locale, on: before }));
  const cells = allRows(data).flatMap((row) =>
    Object.keys(data.services).map((service) => cellIn(data, row, service, known({ locale }))),
  );
  return cells
    .filter(({ sources }) => sources.length > 0)
    .map((cell): StaleCell => {
      const { asOf, checkedOn, kind, row, seenOn, service, sources } = cell;
      return known<StaleCell>({
        service,
        row,
        kind,
        day: lastDayOf(cell),
        asOf,
        seenOn,
        checkedOn,
        sources,
      });
    })
    .filter(({ day }) => day === undefined || day < before)
    .sort((one, other) => compareDays(one.day, other.day));
}

function compareDays(one = "9999-12-31", other = "9999-12-31"): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
