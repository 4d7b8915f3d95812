import type { Bounds, Cell, Found, FoundService, Wanted } from "./answers.ts";
import { cellIn } from "./cell.ts";
import { checkTelling } from "./check-telling.ts";
import { living, named, rowOf } from "./compare.ts";
import { isOpen, levels } from "./difference.ts";
import type { Row } from "./find-row.ts";
import { folded } from "./folded.ts";
import { isOfUnit, matchesValue, type Verdict, type WantedValue } from "./match-value.ts";
import { NotFound } from "./not-found.ts";
import { own } from "./own.ts";
import type { Published, PublishedService } from "./published.ts";
import { sayIn } from "./say.ts";

/**
 * Finds the services that have all that is wanted, and apart from them those of which not all is known.
 *
 * @throws {NotFound} where a row, a layer, a level or a unit is not there, or no service has such a vendor or tag
 */
export function find(data: Published, wanted: Wanted): Found {
  checkTelling(data, wanted);
  checkWanted(data, wanted);
  const asks = asksOf(data, wanted);
  const isOfKind = kindOf(data, wanted);
  const say = sayIn(data, wanted.locale);
  const services = Object.entries(data.services).flatMap(([id, service]): readonly FoundService[] => {
    if (!isOfKind(service)) return [];
    const cells = asks.map(({ row }) => cellIn(data, row, id, wanted));
    const verdicts = cells.map((cell, index) => verdictOf(cell, asks[index]));
    if (verdicts.includes(false)) return [];
    const undecided = cells.filter((_, index) => verdicts[index] === undefined);
    const rows = (isWanted: boolean) =>
      undecided.filter((cell) => isOpen(cell) === isWanted).map(({ row }) => row);
    return [{ ...named(data, id, say), cells, missing: rows(true), unclear: rows(false) }];
  });
  return {
    found: services.filter((service) => !isUndecided(service)),
    open: services.filter(isUndecided),
  };
}

function isUndecided({ missing, unclear }: FoundService): boolean {
  return missing.length + unclear.length > 0;
}

/** What no service has was misspelt, and nothing found would be taken for an answer. */
function checkWanted(data: Published, wanted: Wanted): void {
  const services = Object.values(data.services);
  const { support = {}, tags = [], vendor } = wanted;
  for (const name of Object.keys(wanted)) if (!askable.includes(name)) throw new NotFound("questions", name);
  for (const level of Object.values(support).flat()) {
    if (!levels.includes(level ?? "unknown")) throw new NotFound("levels", String(level));
  }
  if (vendor !== undefined && !services.some((one) => folded(one.vendor ?? "") === folded(vendor))) {
    throw new NotFound("vendors", vendor);
  }
  for (const tag of tags)
    if (!services.some((one) => one.tags.includes(tag))) throw new NotFound("tags", tag);
}

/** What can be asked. */
const askable: readonly string[] = ["support", "rating", "value", "layer", "vendor", "tags", "locale", "on"];

/** What is asked of a row. */
interface Ask {
  readonly row: Row;
  holds(cell: Cell): Verdict;
}

/** An open answer speaks for a service only where just that was asked for, and never against it. */
function verdictOf(cell: Cell, ask: Ask | undefined): Verdict {
  const verdict = ask?.holds(cell);
  return isOpen(cell) ? verdict || undefined : verdict;
}

function asksOf(data: Published, { rating = {}, support = {}, value = {} }: Wanted): readonly Ask[] {
  return [
    ...Object.entries(support).map(([id, levels]): Ask => {
      const asked: readonly string[] = [levels ?? []].flat();
      return { row: rowOf(data, `capabilities/${id}`), holds: ({ answer }) => asked.includes(answer) };
    }),
    ...Object.entries(rating).map(([id, step]): Ask => {
      const row = rowOf(data, `tradeoffs/${id}`);
      return { row, holds: (cell) => cell.rating !== undefined && isStep(cell.rating, step ?? {}) };
    }),
    ...Object.entries(value).map(([id, wanted]): Ask => {
      const row = rowOf(data, `traits/${id}`);
      checkUnit(data, row.id, wanted);
      return { row, holds: ({ service }) => hasValue(data, row.id, { service, wanted: wanted ?? {} }) };
    }),
  ];
}

function isStep(rating: number, step: number | Bounds<number>): boolean {
  if (typeof step === "number") return rating === step;
  return rating <= (step.atMost ?? rating) && rating >= (step.atLeast ?? rating);
}

/** @throws {NotFound} where no value of the trait is in the unit that was asked for */
function checkUnit(data: Published, trait: string, wanted: WantedValue | undefined): void {
  const unit = typeof wanted === "object" ? wanted.unit : undefined;
  if (unit === undefined) return;
  const values = Object.values(data.traits[trait]?.values ?? {}).flatMap((cell) => cell.values);
  const isKnown = values.some((value) => value.unit !== undefined && isOfUnit(value, unit));
  if (!isKnown) throw new NotFound("units", unit);
}

/** Whether one of the values is what was asked for: several hold together, or under different conditions. */
function hasValue(
  data: Published,
  id: string,
  { service, wanted }: { readonly service: string; readonly wanted: WantedValue },
): Verdict {
  const trait = data.traits[id];
  const values = own(trait?.values, service)?.values ?? [];
  const verdicts = values.map((value) => matchesValue(value, wanted, trait?.unit));
  if (verdicts.includes(true)) return true;
  return verdicts.includes(undefined) ? undefined : false;
}

/** Whether a service is one of those that are asked about, by what its own fields say. */
function kindOf(
  data: Published,
  { layer, tags = [], vendor }: Wanted,
): (service: PublishedService) => boolean {
  const layers = layer === undefined ? undefined : [layer].flat().map((id) => living(data, "layers", id));
  return (service) =>
    (layers === undefined || layers.some((id) => service.layer === id || service.alsoIn.includes(id))) &&
    (vendor === undefined || folded(service.vendor ?? "") === folded(vendor)) &&
    tags.every((tag) => service.tags.includes(tag));
}
