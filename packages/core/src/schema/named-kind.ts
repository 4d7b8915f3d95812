import * as z from "zod";
import type { Kind } from "./entity-kinds.ts";
import * as ids from "./id.ts";

/** What the schema of an id names: an entity of this kind, or of the kind that the value says. */
export type NamedKind = Kind | "any";

/** The kind whose ids a schema asks for, if it asks for any; schemas made from one, such as with a description, ask for the same. */
export function namedKind(schema: z.core.$ZodType): NamedKind | undefined {
  return namedKinds.get(schema)?.kind;
}

/** Whether a schema asks for an id that is unique in its list alone. */
export function isItemId(schema: z.core.$ZodType): boolean {
  return itemIds.has(schema) && namedKind(schema) === undefined;
}

const itemIds = z.registry<object>().add(ids.id, {});

const namedKinds = z
  .registry<{ kind: NamedKind }>()
  .add(ids.layerId, { kind: "layers" })
  .add(ids.serviceId, { kind: "services" })
  .add(ids.serviceKey, { kind: "services" })
  .add(ids.sourceKey, { kind: "sources" })
  .add(ids.relationTypeId, { kind: "relations" })
  .add(ids.groupId, { kind: "groups" })
  .add(ids.capabilityId, { kind: "capabilities" })
  .add(ids.tradeoffId, { kind: "tradeoffs" })
  .add(ids.traitId, { kind: "traits" })
  .add(ids.matrixId, { kind: "matrices" })
  .add(ids.guideId, { kind: "guides" })
  .add(ids.pathId, { kind: "paths" })
  .add(ids.diagramId, { kind: "diagrams" })
  .add(ids.edgeTypeId, { kind: "edges" })
  .add(ids.analogyId, { kind: "analogies" })
  .add(ids.termId, { kind: "terms" })
  .add(ids.glossarySectionId, { kind: "glossary" })
  .add(ids.misconceptionId, { kind: "misconceptions" })
  .add(ids.questionId, { kind: "questions" })
  .add(ids.sheetId, { kind: "sheets" })
  .add(ids.sourceId, { kind: "sources" })
  .add(ids.entityName, { kind: "any" });
