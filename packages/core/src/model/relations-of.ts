import type { RelationTypeId } from "../schema/id.ts";
import type { Relation, Service } from "../schema/service.ts";
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
  const others = [...dataset.services.values()].flatMap((service) =>
    (service.relations ?? [])
      .filter((relation) => relation.service === serviceId)
      .map((relation): SeenRelation => ({ type: relation.type, inverse: true, service, relation })),
  );
  return [...own, ...others];
}
