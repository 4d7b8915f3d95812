import { type Dataset, type Identified, relationsOf, type SeenRelation } from "@stackmatrix/core";
import type { Entity } from "@stackmatrix/core/schema";
import type * as z from "zod";
import type { Published } from "../contract/contract.ts";
import type { quota, relation } from "../contract/service.ts";
import { publishAssessment, publishRating, publishTraitValue, recordOf } from "./publish-cells.ts";
import { publishCitation, withCitations } from "./publish-citation.ts";

/** A service, with its cells in every row and its relations from both sides. */
export function publishService(
  service: Identified<Entity<"services">>,
  dataset: Dataset,
): Published<"services"> {
  const { capabilities, tradeoffs, traits } = dataset;
  const { id, release } = service;
  return {
    ...service,
    shortName: service.shortName ?? service.name,
    aliases: service.aliases ?? [],
    alsoIn: service.alsoIn ?? [],
    links: service.links ?? [],
    release: release && { ...release, ...publishCitation(release) },
    concepts: withCitations(service.concepts),
    steps: withCitations(service.steps),
    takesOver: withCitations(service.takesOver),
    relations: relationsOf(dataset, id).map(publishRelation),
    quotas: (service.quotas ?? []).map(publishQuota),
    useWhen: withCitations(service.useWhen),
    avoidWhen: withCitations(service.avoidWhen),
    assessments: recordOf(capabilities.keys(), (row) => {
      const capability = capabilities.get(row);
      return capability && publishAssessment(capability, id);
    }),
    ratings: recordOf(tradeoffs.keys(), (row) => {
      const tradeoff = tradeoffs.get(row);
      return tradeoff && publishRating(tradeoff, id);
    }),
    values: recordOf(traits.keys(), (row) => {
      const trait = traits.get(row);
      return trait && publishTraitValue(trait, id);
    }),
    ...publishCitation(service),
  };
}

function publishRelation(seen: SeenRelation): z.infer<typeof relation> {
  const { basis, note } = seen.relation;
  return {
    type: seen.type,
    inverse: seen.inverse,
    service: seen.service?.id,
    external: seen.external,
    note,
    basis,
    ...publishCitation(seen.relation),
  };
}

function publishQuota(own: NonNullable<Entity<"services">["quotas"]>[number]): z.infer<typeof quota> {
  const { value, ...rest } = own;
  const amount = typeof value === "number" ? { value } : { words: value };
  return { ...rest, ...amount, ...publishCitation(own) };
}
