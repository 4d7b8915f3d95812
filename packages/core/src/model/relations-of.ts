import type { RelationTypeId } from "../schema/id.ts";
import type { Relation, Service } from "../schema/service.ts";
import { kept } from "../trace/kept.ts";
import type { Dataset, Identified } from "./dataset.ts";

/** A relation as one of its two services sees it. */
export interface SeenRelation {
  readonly type: RelationTypeId;
  /** Whether it is stored with the other service, so that it reads the other way round. */
  readonly inverse: boolean;
  readonly service?: Identified<Service> | undefined;
  readonly external?: Relation["external"];
  readonly relation: Relation;
}

/** The relations of a service: those it stores, then those that others store of it. */
export function relationsOf(dataset: Dataset, serviceId: string): readonly SeenRelation[] {
  const own = (dataset.services.get(serviceId)?.relations ?? []).map((relation): SeenRelation => {
    const target = relation.service === undefined ? undefined : dataset.services.get(relation.service);
    return { type: relation.type, inverse: false, service: target, external: relation.external, relation };
  });
  return [...own, ...(relationsTo(dataset).get(serviceId) ?? [])];
}

/** Those that services store of others, by the other. */
const relationsTo = kept((dataset): ReadonlyMap<string, readonly SeenRelation[]> => {
  const seen = new Map<string, SeenRelation[]>();
  for (const service of dataset.services.values()) {
    for (const relation of service.relations ?? []) {
      if (relation.service === undefined) continue;
      const list = seen.get(relation.service) ?? [];
      list.push({ type: relation.type, inverse: true, service, relation });
      seen.set(relation.service, list);
    }
  }
  return seen;
});
