import { idMaxLength, idPattern } from "@stackmatrix/core/schema";
import * as z from "zod";

/** A text in every language of the dataset; the schema that is published names just those languages. */
export const text = z
  .strictObject({ en: z.string().optional(), "zh-TW": z.string().optional(), "zh-CN": z.string().optional() })
  .describe(
    "A text in every language of the dataset. Where a translation is missing or out of date, it is the text of the default language.",
  );

const id = z.string().max(idMaxLength).regex(idPattern);

/** The ids, by the name of their type. Each is a schema of its own, so that documents can say which one they mean. */
export const ids = {
  LayerId: id.describe("Id of a layer."),
  ServiceId: id.describe("Id of a service."),
  GroupId: id.describe("Id of a group."),
  CapabilityId: id.describe("Id of a capability."),
  TradeoffId: id.describe("Id of a tradeoff."),
  TraitId: id.describe("Id of a trait."),
  MatrixId: id.describe("Id of a matrix."),
  GuideId: id.describe("Id of a guide."),
  PathId: id.describe("Id of a path."),
  DiagramId: id.describe("Id of a diagram."),
  AnalogyId: id.describe("Id of an analogy."),
  TermId: id.describe("Id of a term."),
  GlossarySectionId: id.describe("Id of a section of the glossary."),
  MisconceptionId: id.describe("Id of a misconception."),
  QuestionId: id.describe("Id of a question."),
  SheetId: id.describe("Id of a sheet."),
  SourceId: id.describe("Id of a source."),
} as const;

/** An id that is unique within the list that it stands in. */
export const itemId = id.describe("Names the item within its list, whatever its position.");

/** An address, relative to that of the document that it stands in. */
export const href = z
  .string()
  .describe("Address relative to that of this document, such as `services/docker.json`.");
