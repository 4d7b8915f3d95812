import { assessmentOf, datesOf, isUnsourced } from "@stackmatrix/core";
import type { Claim, Fact } from "@stackmatrix/core/schema";
import type { Published } from "@stackmatrix/query";
import type { ViewContext } from "@stackmatrix/view";
import { filled } from "./filled.ts";

/** Rows with those cells alone that facts name. */
export type PublishedRows = Pick<Published, "capabilities" | "tradeoffs">;

/** The cells that facts name, as the query layer reads them. */
export function publishedRows(page: ViewContext, facts: readonly Fact[]): PublishedRows {
  const servicesBy = (name: "capability" | "tradeoff") => {
    const rows = new Map<string, Set<string>>();
    for (const fact of facts) {
      const row = fact[name];
      if (row !== undefined) rows.set(row, (rows.get(row) ?? new Set()).add(fact.service));
    }
    return [...rows];
  };
  return {
    capabilities: Object.fromEntries(
      servicesBy("capability").map(([id, services]) => [id, capability(page, id, services)]),
    ),
    tradeoffs: Object.fromEntries(
      servicesBy("tradeoff").map(([id, services]) => [id, tradeoff(page, id, services)]),
    ),
  };
}

type Services = ReadonlySet<string>;

function capability(page: ViewContext, id: string, services: Services): Published["capabilities"][string] {
  const { dataset, say } = page;
  const row = dataset.capabilities.get(id);
  if (!row) return { name: id, assessments: {} };
  const cells = [...services].flatMap((service) => {
    const found = assessmentOf(row, service);
    if (!found) return [];
    const { claims, inheritedFrom, note, short, since, status, support, until } = found;
    const texts = filled({ note: note && say(note), short: short && say(short) });
    const told = filled({ inheritedFrom, since, until, status });
    return [[service, { support, ...texts, ...told, ...claimOf(page, claims) }] as const];
  });
  return { name: say(row.name), assessments: Object.fromEntries(cells) };
}

function tradeoff(page: ViewContext, id: string, services: Services): Published["tradeoffs"][string] {
  const { dataset, say } = page;
  const row = dataset.tradeoffs.get(id);
  if (!row) return { name: id, ratings: {} };
  const cells = [...services].flatMap((service) => {
    const rating = Object.hasOwn(row.ratings, service) ? row.ratings[service] : undefined;
    if (!rating) return [];
    const note = filled({ note: rating.note && say(rating.note) });
    return [[service, { value: rating.value, ...note, ...claimOf(page, [rating]) }] as const];
  });
  const scale =
    row.scale && Object.fromEntries(Object.entries(row.scale).map(([step, word]) => [step, say(word)]));
  return { name: say(row.name), ...filled({ scale }), ratings: Object.fromEntries(cells) };
}

function claimOf({ dataset }: ViewContext, claims: readonly Claim[]) {
  const { asOf, checkedOn, oldest, undated } = datesOf(dataset, claims);
  return {
    sources: [...new Set(claims.flatMap(({ sources = [] }) => sources))],
    undated,
    ...filled({
      basis: claims[0]?.basis,
      unsourced: isUnsourced(claims) || undefined,
      asOf,
      checkedOn,
      oldest,
    }),
  };
}
