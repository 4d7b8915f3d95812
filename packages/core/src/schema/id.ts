import * as z from "zod";

/** Lower-case words joined by single hyphens: safe as file name, URL segment and JavaScript-friendly key. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest id, in characters. */
export const idMaxLength = 128;

/** Names that Windows keeps for devices; a file of that name cannot be checked out there. */
export const reservedIds: ReadonlySet<string> = new Set([
  "aux",
  "con",
  "nul",
  "prn",
  ...Array.from({ length: 9 }, (_, index) => `com${index + 1}`),
  ...Array.from({ length: 9 }, (_, index) => `lpt${index + 1}`),
]);

/** Whether a text can be the id of an entity. */
export function isId(text: string): boolean {
  return text.length <= idMaxLength && idPattern.test(text) && !reservedIds.has(text);
}

/** An id of anything; what it must name is checked by the rules, where "did you mean" can be offered. */
export const id = z.string().max(idMaxLength).regex(idPattern);

export const layerId = id.meta({ description: "The id of a layer." }).brand<"LayerId">();
export const serviceId = id.meta({ description: "The id of a service." }).brand<"ServiceId">();
export const relationTypeId = id
  .meta({ description: "The id of a relation type." })
  .brand<"RelationTypeId">();
export const groupId = id.meta({ description: "The id of a group of rows." }).brand<"GroupId">();
export const capabilityId = id.meta({ description: "The id of a capability." }).brand<"CapabilityId">();
export const tradeoffId = id.meta({ description: "The id of a tradeoff." }).brand<"TradeoffId">();
export const traitId = id.meta({ description: "The id of a trait." }).brand<"TraitId">();
export const sourceId = id.meta({ description: "The id of a source." }).brand<"SourceId">();
export const termId = id.meta({ description: "The id of a term." }).brand<"TermId">();
export const matrixId = id.meta({ description: "The id of a matrix." }).brand<"MatrixId">();
export const sheetId = id.meta({ description: "The id of a sheet." }).brand<"SheetId">();
export const guideId = id.meta({ description: "The id of a guide." }).brand<"GuideId">();
export const pathId = id.meta({ description: "The id of a path." }).brand<"PathId">();
export const diagramId = id.meta({ description: "The id of a diagram." }).brand<"DiagramId">();
export const edgeTypeId = id.meta({ description: "The id of an edge type." }).brand<"EdgeTypeId">();
export const analogyId = id.meta({ description: "The id of an analogy." }).brand<"AnalogyId">();
export const questionId = id.meta({ description: "The id of a question." }).brand<"QuestionId">();
export const glossarySectionId = id
  .meta({ description: "The id of a section of the glossary." })
  .brand<"GlossarySectionId">();
export const misconceptionId = id
  .meta({ description: "The id of a misconception." })
  .brand<"MisconceptionId">();

/** The id of a service as the key of a mapping; plain, so that any text can be looked up. */
export const serviceKey = id.meta({ description: "The id of a service." });

/** The id of a source as the key of a mapping. */
export const sourceKey = id.meta({ description: "The id of a source." });

/** Folders of kinds, as `entityKinds` has them; that record is made of schemas which name entities by this. */
const kindNames = [
  "layers",
  "services",
  "relations",
  "groups",
  "capabilities",
  "tradeoffs",
  "traits",
  "matrices",
  "guides",
  "paths",
  "diagrams",
  "edges",
  "analogies",
  "terms",
  "glossary",
  "misconceptions",
  "questions",
  "sheets",
  "sources",
];

/** An entity of any kind, as kind and id; that it exists is checked like every other reference. */
export const entityName = z
  .string()
  .regex(new RegExp(`^(?:${kindNames.join("|")})/[a-z0-9]+(?:-[a-z0-9]+)*$`), {
    error: 'a kind and an id, such as "services/docker"',
  })
  .meta({ description: "A kind and an id, such as `services/docker`." });

export type LayerId = z.infer<typeof layerId>;
export type ServiceId = z.infer<typeof serviceId>;
export type RelationTypeId = z.infer<typeof relationTypeId>;
export type GroupId = z.infer<typeof groupId>;
export type CapabilityId = z.infer<typeof capabilityId>;
export type TradeoffId = z.infer<typeof tradeoffId>;
export type TraitId = z.infer<typeof traitId>;
export type SourceId = z.infer<typeof sourceId>;
export type TermId = z.infer<typeof termId>;
export type MatrixId = z.infer<typeof matrixId>;
export type SheetId = z.infer<typeof sheetId>;
export type GuideId = z.infer<typeof guideId>;
export type PathId = z.infer<typeof pathId>;
export type DiagramId = z.infer<typeof diagramId>;
export type EdgeTypeId = z.infer<typeof edgeTypeId>;
export type AnalogyId = z.infer<typeof analogyId>;
export type GlossarySectionId = z.infer<typeof glossarySectionId>;
export type QuestionId = z.infer<typeof questionId>;
export type MisconceptionId = z.infer<typeof misconceptionId>;
