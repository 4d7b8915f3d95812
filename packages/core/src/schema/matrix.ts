import * as z from "zod";
import { commonFields } from "./common-fields.ts";
import { glossBy } from "./gloss.ts";
import { capabilityId, misconceptionId, serviceId, serviceKey, sourceId, tradeoffId, traitId } from "./id.ts";
import { line, localizedLine, localizedText } from "./text.ts";

/** The fields of a service that a row can show. */
export const serviceAttributes = [
  "vendor",
  "layer",
  "licence",
  "kind",
  "oneLiner",
  "aliases",
  "links",
  "tags",
  "externalIds",
  "release",
  "released",
  "supportedUntil",
] as const;
export type ServiceAttribute = (typeof serviceAttributes)[number];

/** The wording of the article that a row comes from. */
export const published = z.strictObject({
  source: sourceId,
  label: line.optional().meta({ description: "What the article calls the row." }),
  values: z
    .record(serviceKey, line)
    .meta({ description: "Its cells by service id, in the language they were written in." }),
  gloss: glossBy(serviceKey).optional().meta({
    description:
      "What `values` say, by language and service id, for readers of other languages; as literal as the language allows, also where the article is wrong.",
  }),
  misconception: misconceptionId
    .optional()
    .meta({ description: "The misconception that says what is wrong with them; without it, we agree." }),
  disputed: z.array(serviceId).min(1).optional().meta({
    description:
      "The services whose cell differs from ours; all of `values` where a misconception is named without it.",
  }),
});
export type Published = z.infer<typeof published>;

/** A row, of which exactly one of `capability`, `tradeoff`, `trait` and `attribute` says what it shows, or a heading. */
export const matrixRow = z.strictObject({
  heading: localizedLine
    .optional()
    .meta({ description: "In the place of a row: what the rows that follow stand under." }),
  capability: capabilityId.optional(),
  tradeoff: tradeoffId.optional(),
  trait: traitId.optional(),
  attribute: z.enum(serviceAttributes).optional().meta({
    description:
      "A field of the services; `release`, `released` and `supportedUntil` are the version and the dates of the newest release.",
  }),
  label: localizedLine.optional().meta({ description: "This table's own name for the row." }),
  published: published.optional(),
});
export type MatrixRow = z.infer<typeof matrixRow>;

/** A named table. */
export const matrix = z.strictObject({
  title: localizedLine,
  summary: localizedText
    .optional()
    .meta({ description: "The question it answers, or what a reader takes away." }),
  services: z
    .array(serviceId)
    .min(1)
    .optional()
    .meta({ description: "Its columns; all services where it is missing." }),
  rows: z.array(matrixRow).min(1).optional().meta({
    description: "From the top down; all capabilities, tradeoffs and traits where it is missing.",
  }),
  headings: z.enum(["groups", "written"]).optional().meta({
    description:
      "`groups`: wherever the group of the rows changes, its name is their heading, unless a heading is written there. Otherwise only those that are written.",
  }),
  transpose: z.boolean().optional().meta({
    description: "Whether services are rows, and what stands in `rows` are columns.",
  }),
  ...commonFields,
});
export type Matrix = z.infer<typeof matrix>;
