import type { RelationDiagram } from "../schema/diagram.ts";
import type { RelationTypeId } from "../schema/id.ts";
import type { Relation } from "../schema/service.ts";
import type { Dataset } from "./dataset.ts";

/** A box: a service of the dataset, or a thing outside it. */
export interface RelationNode {
  readonly id: string;
  /** Id of the service, if it is one. */
  readonly service?: string | undefined;
  /** Name of the thing, if it is outside the dataset. */
  readonly external?: string | undefined;
}

/** A relation, read from its subject to its object. */
export interface RelationEdge {
  readonly from: string;
  readonly to: string;
  readonly type: RelationTypeId;
  readonly relation: Relation;
}

/** The services of a diagram and the relations between them, in the order of their ids. */
export interface RelationGraph {
  readonly nodes: readonly RelationNode[];
  readonly edges: readonly RelationEdge[];
}

/** Reads off the services' files what a diagram of relations shows. */
export function relationGraph(dataset: Dataset, diagram: RelationDiagram): RelationGraph {
  const isShown = (id: string) => !diagram.services || diagram.services.some((service) => service === id);
  const nodes = new Map<string, RelationNode>();
  const edges: RelationEdge[] = [];
  for (const service of dataset.services.values()) {
    for (const relation of service.relations ?? []) {
      const { isReversed, type } = asRead(dataset, relation.type, diagram.relations);
      const target = targetOf(relation);
      if (type === undefined || !target || !isShown(service.id)) continue;
      if (target.service !== undefined && !isShown(target.service)) continue;
      nodes.set(service.id, { id: service.id, service: service.id });
      nodes.set(target.id, target);
      const [from, to] = isReversed ? [target.id, service.id] : [service.id, target.id];
      edges.push({ from, to, type, relation });
    }
  }
  const sorted = [...nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes: sorted, edges };
}

/** "Hosts" is "runs on" from the other side; a diagram that asks for one of them shows both. */
function asRead(
  { relations }: Dataset,
  type: RelationTypeId,
  wanted: readonly RelationTypeId[],
): { readonly type?: RelationTypeId; readonly isReversed: boolean } {
  if (wanted.includes(type)) return { type, isReversed: false };
  const inverse = relations.get(type)?.inverse;
  return inverse && wanted.includes(inverse) ? { type: inverse, isReversed: true } : { isReversed: false };
}

function targetOf({ external, service }: Relation): RelationNode | undefined {
  if (service !== undefined) return { id: service, service };
  return external && { id: `outside ${external.name}`, external: external.name };
}
