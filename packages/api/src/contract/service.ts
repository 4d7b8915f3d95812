import { relationTypes } from "@stackmatrix/core/schema";
import * as z from "zod";
import { assessment, rating, traitValue } from "./cells.ts";
import { citation, claim } from "./citation.ts";
import { ids, itemId, text } from "./text.ts";

/** A thing outside the dataset. */
export const external = z
  .strictObject({ name: z.string(), url: z.url().optional() })
  .describe("A thing outside the dataset.");

/** How a service stands to another. */
export const relation = z
  .strictObject({
    type: z.enum(relationTypes).describe("The relation, read from the service that it is stored with."),
    inverse: z
      .boolean()
      .describe(
        "Whether it is stored with the other service, so that the type reads from there to here: an inverse `runs-on` means that the other one runs on this one.",
      ),
    service: ids.ServiceId.optional().describe("The other service; left out where `external` is there."),
    external: external.optional(),
    note: text.optional(),
    ...claim,
  })
  .describe("How a service stands to another, or to a thing outside the dataset.");

/** A limit that the provider sets. */
export const quota = z
  .strictObject({
    id: itemId,
    name: text,
    value: z.number().optional().describe("The limit, where it is a number."),
    words: z.string().optional().describe("The limit, where it is not a number."),
    unit: text.optional().describe("As it is read after the value."),
    adjustable: z.boolean().optional().describe("Whether the provider raises it on request."),
    note: text.optional(),
    ...citation,
  })
  .describe("A limit that the provider sets; it has either `value` or `words`.");

/** A concept or a step of a service. */
export const namedText = z
  .strictObject({ id: itemId, name: text, text, ...citation })
  .describe("A text with a name, such as a concept of a service or a step of using it.");

/** A sentence in a list. */
export const point = z.strictObject({ id: itemId, text, ...citation }).describe("A sentence in a list.");

const link = z.strictObject({ id: itemId, name: text, url: z.url() }).describe("A page about a service.");

const release = z
  .strictObject({ version: z.string(), date: z.iso.date(), ...citation })
  .describe("A release of a service.");

/** A column of the comparison. */
export const service = z
  .strictObject({
    id: ids.ServiceId,
    name: text.describe("The name to show, such as `Amazon ECS`; never a word that means several products."),
    shortName: text.describe("A shorter form of the name, for narrow columns; the name where there is none."),
    expansion: z.string().optional().describe("What an abbreviation in the name stands for."),
    aliases: z.array(z.string()).describe("Other names, in the language that they are written in."),
    vendor: z.string(),
    layer: ids.LayerId,
    alsoIn: z.array(ids.LayerId).describe("Further layers that it reaches into."),
    licence: text,
    links: z.array(link),
    kind: text.describe("Three or four words: what kind of thing it is."),
    oneLiner: text.describe("One sentence that a beginner keeps."),
    summary: text.describe("What it is and does, in a few sentences."),
    release: release.optional(),
    concepts: z.array(namedText),
    steps: z.array(namedText).describe("How to use it, in order."),
    takesOver: z.array(point).describe("What it takes off your hands."),
    relations: z
      .array(relation)
      .describe("How it stands to others: what is stored with it, and after that what others store of it."),
    quotas: z.array(quota),
    useWhen: z.array(point).describe("When to use it."),
    avoidWhen: z.array(point).describe("When not to."),
    assessments: z.record(ids.CapabilityId, assessment).describe("Its answer to each capability."),
    ratings: z.record(ids.TradeoffId, rating).describe("Its rating on each tradeoff."),
    values: z.record(ids.TraitId, traitValue).describe("Its value for each trait."),
    ...citation,
  })
  .describe("A column of the comparison.");

/** The parts of a service that have schemas of their own. */
export const serviceParts = { Link: link, Release: release } as const;
