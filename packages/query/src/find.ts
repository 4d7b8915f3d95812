import type { Bounds, Cell, Found, FoundService, Wanted } from "./answers.ts";
import { cellIn, own } from "./cell.ts";
import { living, named, rowOf } from "./compare.ts";
import { isOpen } from "./difference.ts";
import type { Row } from "./find-row.ts";
import { folded } from "./folded.ts";
import { matchesValue, type Verdict, type WantedValue } from "./match-value.ts";
import type { Published, PublishedService } from "./published.ts";
import { sayIn } from "./say.ts";

/**
 * Finds the services that have all that is wanted, and apart from them those of which not all is known.
 *
 * @throws {NotFound} where a row or a layer is not there
 */
export function find(data: Published, wanted: Wanted): Found {
  const asks = asksOf(data, wanted);
  const isOfKind = kindOf(data, wanted);
  const say = sayIn(data, wanted.locale);
  const services = Object.entries(data.services).flatMap(([id, service]): readonly FoundService[] => {
    if (!isOfKind(service)) return [];
    const cells = asks.map(({ row }) => cellIn(data, row, id, wanted));
    const verdicts = cells.map((cell, index) => verdictOf(cell, asks[index]));
    if (verdicts.includes(false)) return [];
    const missing = cells.filter((_, index) => verdicts[index] === undefined).map(({ row }) => row);
    return [{ ...named(data, id, say), cells, missing }];
  });
  return {
    found: services.filter(({ missing }) => missing.length === 0),
    open: services.filter(({ missing }) => missing.length > 0),
  };
}

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
    ...Object.entries(value).map(([id, asked]): Ask => {
      const row = rowOf(data, `traits/${id}`);
      return { row, holds: ({ service }) => hasValue(data, row.id, { service, asked: asked ?? {} }) };
    }),
  ];
}

function isStep(rating: number, step: number | Bounds<number>): boolean {
  if (typeof step === "number") return rating === step;
  return rating <= (step.atMost ?? rating) && rating >= (step.atLeast ?? rating);
}

function hasValue(
  data: Published,
  id: string,
  { asked, service }: { readonly asked: WantedValue; readonly service: string },
): Verdict {
  const trait = data.traits[id];
  const values = own(trait?.values, service)?.values ?? [];
  const verdicts = values.map((value) => matchesValue(value, asked, trait?.unit));
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
