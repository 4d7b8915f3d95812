import type { Dataset, Identified } from "@stackmatrix/core";
import type { Entity } from "@stackmatrix/core/schema";
import type { Published } from "../contract/contract.ts";
import { publishAssessments, publishRating, publishTraitValue, recordOf } from "./publish-cells.ts";
import { publishCitation } from "./publish-citation.ts";

/** A layer, with the services that live in it. */
export function publishLayer(layer: Identified<Entity<"layers">>, dataset: Dataset): Published<"layers"> {
  const services = [...dataset.services.values()].filter((service) => service.layer === layer.id);
  return { ...layer, services: services.map(({ id }) => id), ...publishCitation(layer) };
}

/** A group, with its capabilities. */
export function publishGroup(group: Identified<Entity<"groups">>, dataset: Dataset): Published<"groups"> {
  const capabilities = [...dataset.capabilities.values()].filter((row) => row.group === group.id);
  return { ...group, capabilities: capabilities.map(({ id }) => id) };
}

/** A capability, with everyone's answer. */
export function publishCapability(capability: Identified<Entity<"capabilities">>): Published<"capabilities"> {
  return { ...capability, assessments: publishAssessments(capability) };
}

/** A tradeoff, with everyone's rating. */
export function publishTradeoff(tradeoff: Identified<Entity<"tradeoffs">>): Published<"tradeoffs"> {
  return {
    ...tradeoff,
    ratings: recordOf(Object.keys(tradeoff.ratings), (id) => publishRating(tradeoff, id)),
  };
}

/** A trait, with everyone's value. */
export function publishTrait(trait: Identified<Entity<"traits">>): Published<"traits"> {
  return { ...trait, values: recordOf(Object.keys(trait.values), (id) => publishTraitValue(trait, id)) };
}
