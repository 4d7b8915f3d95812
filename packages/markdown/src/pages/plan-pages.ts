import type { Dataset } from "@stackmatrix/core";
import { type CapabilityPlan, planCapability } from "./capability-pages.ts";
import { type IndexPlan, planIndex } from "./index-page.ts";
import { pageMaxBytes } from "./parts.ts";
import { type KindPlan, planKinds } from "./plan-kinds.ts";
import { type MatrixPlan, planMatrix } from "./plan-matrix.ts";
import { type PlacesPlan, planPlaces } from "./plan-places.ts";
import { aroundRows, planService, type ServicePlan } from "./service-pages.ts";
import { startWeights } from "./weights.ts";

/** Which files there will be for a dataset, in each of its languages. */
export interface PagePlan {
  readonly index: IndexPlan;
  readonly kinds: readonly KindPlan[];
  /** The pages that hold one entity each, by its id. */
  readonly services: ReadonlyMap<string, ServicePlan>;
  readonly capabilities: ReadonlyMap<string, CapabilityPlan>;
  readonly matrices: ReadonlyMap<string, MatrixPlan>;
  /** Their ids. */
  readonly guides: readonly string[];
  readonly places: PlacesPlan;
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
  const measures = { weights, align, maxBytes };
  const kinds = planKinds(dataset, measures);
  const places = planPlaces(kinds, weights);
  // Pages tell what others say of a service, and name the services of rows.
  const named = Array.from(dataset.services.values(), places.ofEntity).join("");
  const each = aroundRows(dataset, weights);
  const planned = <Plan>(ids: Iterable<string>, plan: (id: string) => Plan) =>
    new Map(Array.from(ids, (id) => [id, plan(id)]));
  const matrices = Array.from(dataset.matrices.values(), (matrix) => {
    return [matrix.id, planMatrix(dataset, matrix, { measures, named, places })] as const;
  });
  return {
    index: planIndex(dataset, measures),
    kinds,
    services: planned(dataset.services.keys(), (id) =>
      planService(dataset, id, { each, measures, named, places }),
    ),
    capabilities: planned(dataset.capabilities.keys(), (id) =>
      planCapability(dataset, id, { measures, places }),
    ),
    matrices: new Map(matrices),
    guides: [...dataset.guides.keys()],
    places,
  };
}
