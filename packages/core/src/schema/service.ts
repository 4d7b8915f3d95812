import * as z from "zod";
import { citation, claim } from "./citation.ts";
import { commonFields } from "./common-fields.ts";
import { decimal } from "./decimal.ts";
import { id, layerId, relationTypeId, serviceId } from "./id.ts";
import { release } from "./release.ts";
import { line, localizedLine, localizedProse, localizedText, properName, url } from "./text.ts";

/** A thing outside the dataset that a relation can point at. */
export const external = z.strictObject({ name: line, url: url.optional() });

/** One relation, stored on one of its two sides; exactly one of `service` and `external` is its target. */
export const relation = z.strictObject({
  type: relationTypeId,
  service: serviceId.optional(),
  external: external.optional(),
  note: localizedProse.optional(),
  ...claim,
});
export type Relation = z.infer<typeof relation>;

/** A limit that the provider sets. */
export const quota = z.strictObject({
  id,
  name: localizedLine,
  value: z.union([decimal, line]),
  unit: localizedLine
    .optional()
    .meta({ description: "The unit of `value`, singular or plural as it is read after the number." }),
  adjustable: z.boolean().optional().meta({ description: "Whether the provider raises it on request." }),
  note: localizedProse.optional(),
  ...citation,
});
export type Quota = z.infer<typeof quota>;

/** A thing to understand about a service, such as a task of Amazon ECS, or a step of using it. */
export const namedText = z.strictObject({ id, name: localizedLine, text: localizedText, ...citation });

/** A sentence in a list; the id keeps its translations apart from its position. */
export const point = z.strictObject({ id, text: localizedProse, ...citation });

/** A column of the comparison. */
export const service = z.strictObject({
  name: properName.meta({
    description: 'The name to show, such as "Amazon ECS"; never a word that means several products.',
  }),
  shortName: properName
    .optional()
    .meta({ description: "A shorter form of the name for narrow columns; the name where it is missing." }),
  expansion: line.optional().meta({ description: "What an abbreviation in the name stands for." }),
  aliases: commonFields.aliases,
  vendor: line.optional(),
  layer: layerId.optional(),
  alsoIn: z.array(layerId).optional().meta({ description: "Further layers that it reaches into." }),
  licence: localizedLine.optional(),
  links: commonFields.links,
  externalIds: commonFields.externalIds,
  tags: commonFields.tags,
  kind: localizedLine.optional().meta({
    description: "Three or four words: what kind of thing it is, for a column head.",
  }),
  oneLiner: localizedProse.optional().meta({ description: "One sentence a beginner keeps." }),
  summary: localizedText.optional().meta({ description: "What it is and does, in a few sentences." }),
  releases: z
    .array(release)
    .optional()
    .meta({ description: "Its releases, the newest first; where one says enough, that one." }),
  concepts: z.array(namedText).optional(),
  steps: z.array(namedText).optional(),
  takesOver: z.array(point).optional().meta({ description: "What it takes off your hands." }),
  relations: z.array(relation).optional(),
  quotas: z.array(quota).optional(),
  useWhen: z.array(point).optional().meta({ description: "When to use it." }),
  avoidWhen: z.array(point).optional().meta({ description: "When not to." }),
  ...citation,
});
export type Service = z.infer<typeof service>;
