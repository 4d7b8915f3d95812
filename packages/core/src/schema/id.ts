import * as z from "zod";

/** Lower-case words joined by single hyphens: safe as file name, URL segment and JavaScript-friendly key. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest id, in characters. */
export const idMaxLength = 64;

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

export const layerId = id.brand<"LayerId">();
export const serviceId = id.brand<"ServiceId">();
export const groupId = id.brand<"GroupId">();
export const capabilityId = id.brand<"CapabilityId">();
export const tradeoffId = id.brand<"TradeoffId">();
export const traitId = id.brand<"TraitId">();
export const sourceId = id.brand<"SourceId">();
export const termId = id.brand<"TermId">();
export const matrixId = id.brand<"MatrixId">();
export const sheetId = id.brand<"SheetId">();
export const guideId = id.brand<"GuideId">();
export const pathId = id.brand<"PathId">();
export const diagramId = id.brand<"DiagramId">();
export const analogyId = id.brand<"AnalogyId">();
export const questionId = id.brand<"QuestionId">();
export const misconceptionId = id.brand<"MisconceptionId">();

export type LayerId = z.infer<typeof layerId>;
export type ServiceId = z.infer<typeof serviceId>;
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
export type AnalogyId = z.infer<typeof analogyId>;
export type QuestionId = z.infer<typeof questionId>;
export type MisconceptionId = z.infer<typeof misconceptionId>;
