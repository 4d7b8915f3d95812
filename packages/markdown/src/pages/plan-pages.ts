import type { Dataset } from "@stackmatrix/core";
import type { Places } from "../places.ts";
import { capabilityParts } from "./capability-pages.ts";
import { startCellWeights } from "./cell-weights.ts";
import { indexParts } from "./index-page.ts";
import { type Measures, type Part, pageMaxBytes } from "./parts.ts";
import { type KindPlan, planKinds } from "./plan-kinds.ts";
import { type MatrixPlan, planMatrix } from "./plan-matrix.ts";
import { serviceParts } from "./service-pages.ts";
import { startWeights } from "./weights.ts";

/** Which files there will be for a dataset, in each of its languages. */
export interface PagePlan {
  readonly index: readonly Part[];
  readonly kinds: readonly KindPlan[];
  /** The parts of the pages that hold one entity each, by its id. */
  readonly services: ReadonlyMap<string, readonly Part[]>;
  readonly capabilities: ReadonlyMap<string, readonly Part[]>;
  readonly matrices: ReadonlyMap<string, MatrixPlan>;
  readonly places: Places;
}

interface PlanOptions {
  /** Whether the cells of tables are padded. */
  readonly align?: boolean | undefined;
  /** The most bytes of a page. */
  readonly maxBytes?: number;
}

/** Finds out how many files each page takes, without making any. */
export function planPages(
  dataset: Dataset,
  { align = false, maxBytes = pageMaxBytes }: PlanOptions = {},
): PagePlan {
  const weights = startWeights(dataset);
  const measures = { weights, cells: startCellWeights(dataset, weights), align, maxBytes };
  const kinds = planKinds(dataset, measures);
  const planned = <Entity, Plan>(
    entities: ReadonlyMap<string, Entity>,
    plan: (dataset: Dataset, entity: Entity, measures: Measures) => Plan,
  ) => new Map(Array.from(entities, ([id, entity]) => [id, plan(dataset, entity, measures)]));
  return {
    index: indexParts(dataset, measures),
    kinds,
    services: planned(dataset.services, serviceParts),
    capabilities: planned(dataset.capabilities, capabilityParts),
    matrices: planned(dataset.matrices, planMatrix),
    places: placesOf(kinds),
  };
}

function placesOf(kinds: readonly KindPlan[]): Places {
  const pages = new Map<string, ReadonlyMap<string, string>>();
  for (const { kind, parts, units } of kinds) {
    if (parts.length === 1) continue;
    const paths = new Map<string, string>();
    // What goes on over several parts begins on the first of them.
    for (const { from, path, to } of parts)
      for (const { id } of units.slice(from, to)) if (!paths.has(id)) paths.set(id, path);
    pages.set(`${kind}.md`, paths);
  }
  return { pageOf: (page, id) => pages.get(page)?.get(id) ?? page };
}
