import { kept, type RowKind } from "@stackmatrix/core";
import * as z from "zod";
import { type Adaptation, withFields } from "../adaptation.ts";
import { idOf } from "../text.ts";

/** Layers and groups know what is in them. */
export const rowAdaptations: Readonly<Record<string, Adaptation>> = {
  layers: {
    schema: (layer) =>
      withFields(layer, { services: z.array(idOf.services).describe("The services that live in it.") }),
    publish(layer, { id }, { dataset }) {
      const services = [...dataset.services.values()].filter((service) => service.layer === id);
      return { ...layer, services: services.map((service) => service.id) };
    },
  },
  groups: {
    schema: (group) =>
      withFields(group, {
        capabilities: z.array(idOf.capabilities).describe("The capabilities that stand under it."),
        tradeoffs: z.array(idOf.tradeoffs).describe("The tradeoffs that stand under it."),
        traits: z.array(idOf.traits).describe("The traits that stand under it."),
      }),
    publish(group, { id }, { dataset }) {
      return {
        ...group,
        capabilities: idsByGroup(dataset, "capabilities").get(id) ?? [],
        tradeoffs: idsByGroup(dataset, "tradeoffs").get(id) ?? [],
        traits: idsByGroup(dataset, "traits").get(id) ?? [],
      };
    },
  },
};

/** The rows of a kind by the group that they stand under. */
const idsByGroup = kept((dataset, kind: RowKind): ReadonlyMap<string, readonly string[]> => {
  const rows: Iterable<{ readonly id: string; readonly group?: string | undefined }> = dataset[kind].values();
  const groups = new Map<string, string[]>();
  for (const { group, id } of rows) {
    if (group === undefined) continue;
    const ids = groups.get(group);
    if (ids === undefined) groups.set(group, [id]);
    else ids.push(id);
  }
  return groups;
});
