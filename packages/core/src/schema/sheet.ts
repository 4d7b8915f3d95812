import * as z from "zod";
import {
  analogyId,
  diagramId,
  glossarySectionId,
  guideId,
  matrixId,
  misconceptionId,
  pathId,
  questionId,
  serviceId,
  termId,
} from "./id.ts";
import { localizedLine } from "./text.ts";

/** What every block may carry. */
const common = {
  title: localizedLine
    .optional()
    .meta({ description: "A heading of the sheet's own; otherwise the heading of what the block shows." }),
  lead: localizedLine.optional().meta({ description: "A line under the heading." }),
  width: z
    .enum(["full", "half", "third", "two-thirds"])
    .optional()
    .meta({ description: "Share of the page's width; neighbours that fit together stand side by side." }),
};

/** A part of a sheet. */
export const block = z.discriminatedUnion("block", [
  /** The layers from the top down, with the services that live in them. */
  z.strictObject({ block: z.literal("layers"), services: z.array(serviceId).optional(), ...common }),
  z.strictObject({ block: z.literal("matrix"), matrix: matrixId, ...common }),
  z.strictObject({ block: z.literal("path"), path: pathId, ...common }),
  z.strictObject({ block: z.literal("diagrams"), diagrams: z.array(diagramId).min(1), ...common }),
  z.strictObject({ block: z.literal("term"), term: termId, ...common }),
  z.strictObject({ block: z.literal("guide"), guide: guideId, ...common }),
  z.strictObject({ block: z.literal("analogy"), analogy: analogyId, ...common }),
  /** Those named, or all; `detail` adds the explanation and the sources' names. */
  z.strictObject({
    block: z.literal("misconceptions"),
    misconceptions: z.array(misconceptionId).optional(),
    detail: z.boolean().optional(),
    ...common,
  }),
  z.strictObject({ block: z.literal("questions"), questions: z.array(questionId).optional(), ...common }),
  /** Those sections named, or all, in every language of the project side by side. */
  z.strictObject({
    block: z.literal("glossary"),
    glossaries: z.array(glossarySectionId).optional(),
    ...common,
  }),
  /** One part of a service's profile. */
  z.strictObject({
    block: z.literal("service"),
    service: serviceId,
    part: z.enum(["summary", "concepts", "steps", "takes-over", "relations", "quotas", "when"]),
    ...common,
  }),
]);
export type Block = z.infer<typeof block>;

/** A printed cheat sheet. */
export const sheet = z.strictObject({
  title: localizedLine.meta({ description: "The point, read from across the room." }),
  subtitle: localizedLine.meta({ description: "One sentence under it." }),
  size: z.enum(["A4", "A3", "Letter"]).optional(),
  orientation: z.enum(["portrait", "landscape"]).optional(),
  fit: z
    .strictObject({ pages: z.int().min(1).max(50) })
    .optional()
    .meta({
      description: "How many pages it may take; its type is set smaller for that, down to a readable size.",
    }),
  keywords: z
    .array(localizedLine)
    .optional()
    .meta({ description: "Keywords for the document's properties." }),
  blocks: z.array(block).min(1),
});
export type Sheet = z.infer<typeof sheet>;
