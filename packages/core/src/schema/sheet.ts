import * as z from "zod";
import { commonFields } from "./common-fields.ts";
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
import { localizedLine, localizedProse } from "./text.ts";

/** The papers that a sheet may be made for. */
export const paperSizes = ["A5", "A4", "A3", "A2", "A1", "Letter", "Tabloid"] as const;

/** What every block may carry. */
const common = {
  title: localizedLine
    .optional()
    .meta({ description: "A heading of the sheet's own; otherwise the heading of what the block shows." }),
  lead: localizedProse.optional().meta({ description: "A line under the heading." }),
  width: z
    .enum(["full", "half", "third", "two-thirds"])
    .optional()
    .meta({ description: "Share of the page's width; neighbours that fit together stand side by side." }),
  belowFold: z.boolean().optional().meta({
    description:
      "Whether an upright sheet for one page begins its lower half here: folded in half, it has no line in its crease.",
  }),
};

/** Columns that short items flow through; of a block's width and the paper where it is missing. */
const columns = z.int().min(1).max(24).optional().meta({
  description: "How many columns its items flow through; otherwise as many as its width has room for.",
});

/** A part of a sheet. */
export const block = z.discriminatedUnion("block", [
  /** The layers from the top down, with the services that live in them. */
  z.strictObject({ block: z.literal("layers"), services: z.array(serviceId).optional(), ...common }),
  z.strictObject({
    block: z.literal("matrix"),
    matrix: matrixId,
    services: z.array(serviceId).min(1).optional().meta({
      description: "The columns to show, where they are fewer than those of the matrix.",
    }),
    notes: z.boolean().optional().meta({
      description: "Whether notes stand under the signs; otherwise where there are few columns.",
    }),
    ...common,
  }),
  z.strictObject({ block: z.literal("path"), path: pathId, ...common }),
  z.strictObject({ block: z.literal("diagrams"), diagrams: z.array(diagramId).min(1), ...common }),
  z.strictObject({ block: z.literal("term"), term: termId, ...common }),
  z.strictObject({ block: z.literal("guide"), guide: guideId, ...common }),
  z.strictObject({ block: z.literal("analogy"), analogy: analogyId, ...common }),
  /** Those named, or all; `detail` adds the explanation, and how each text stands to the claim. */
  z.strictObject({
    block: z.literal("misconceptions"),
    misconceptions: z.array(misconceptionId).optional(),
    detail: z.boolean().optional(),
    columns,
    ...common,
  }),
  z.strictObject({
    block: z.literal("questions"),
    questions: z.array(questionId).optional(),
    answers: z.enum(["below", "end"]).optional().meta({
      description:
        "Where its answers stand: each below its question, which is usual, or all on a page behind the last block, so that they are not read with it.",
    }),
    columns,
    ...common,
  }),
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

/** The width of a margin: most printers leave five millimetres white, and text needs the rest of the paper. */
const millimetres = z.number().min(5).max(50);

/** The white edges of the paper, all alike or one by one. */
const margins = z.union([
  millimetres,
  z.strictObject({
    top: millimetres.optional(),
    right: millimetres.optional(),
    bottom: millimetres.optional(),
    left: millimetres.optional(),
  }),
]);

/** A printed cheat sheet. */
export const sheet = z.strictObject({
  title: localizedLine.meta({ description: "The point, read from across the room." }),
  subtitle: localizedProse.optional().meta({ description: "One sentence under it." }),
  size: z.enum(paperSizes).optional().meta({ description: "The paper; A4 where it is missing." }),
  orientation: z
    .enum(["portrait", "landscape"])
    .optional()
    .meta({ description: "Which way the paper is held; upright where it is missing." }),
  margins: margins.optional().meta({
    description:
      "White edges in millimetres, from 5 to 50: one number, or each side. Those above and below hold the running head and the page numbers, and are 11 at least; text less than 16 from the left is punched through in a binder.",
  }),
  fit: z
    .strictObject({ pages: z.int().min(1).max(1000) })
    .optional()
    .meta({
      description:
        "How many pages it may take: its type is set smaller for that, down to a readable size, or larger to fill them.",
    }),
  sources: z.enum(["foot", "end"]).optional().meta({
    description:
      "Where its sources stand: under the content, which is usual, or on pages of their own behind it, which `fit` does not count.",
  }),
  keywords: z
    .array(localizedLine)
    .optional()
    .meta({ description: "Keywords for the document's properties." }),
  blocks: z.array(block).min(1),
  ...commonFields,
});
export type Sheet = z.infer<typeof sheet>;
