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
      const { capabilities, tradeoffs, traits } = dataset;
      return {
        ...group,
        capabilities: idsUnder(id, capabilities),
        tradeoffs: idsUnder(id, tradeoffs),
        traits: idsUnder(id, traits),
      };
    },
  },
};

function idsUnder(
  group: string,
  rows: ReadonlyMap<string, { readonly group?: string | undefined }>,
): string[] {
  return [...rows].flatMap(([id, row]) => (row.group === group ? [id] : []));
}
