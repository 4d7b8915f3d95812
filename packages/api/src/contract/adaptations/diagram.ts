import { type Dataset, type Identified, relationGraph } from "@stackmatrix/core";
import type { RelationDiagram } from "@stackmatrix/core/schema";
import * as z from "zod";
import { type Adaptation, type Fields, withFields } from "../adaptation.ts";
import { text } from "../text.ts";

/** Diagrams have one shape: the boxes and arrows of relations are those of the services' files. */
export const diagramAdaptations: Readonly<Record<string, Adaptation>> = {
  diagrams: {
    schema: (diagram, schemaAt) =>
      withFields(
        z.strictObject({
          ...diagram.shape,
          nodes: z.array(schemaAt("diagrams.nodes[]")),
          edges: z.array(schemaAt("diagrams.edges[]")),
        }),
        {},
        // What a diagram of relations is drawn from; the boxes and arrows say what came of it.
        ["relations", "services"],
      ),
    publish({ relations, services, ...published }, written, { dataset }) {
      if (written.shape !== "relations") return published;
      return { ...published, ...relationsIn(dataset, written as Identified<RelationDiagram>) };
    },
  },
  "diagrams.nodes[]": {
    schema: ({ shape }) =>
      z.strictObject({
        ...shape,
        label: text.describe("Its name in this diagram."),
        wrong: z.boolean().describe("Whether it does not belong where the diagram has it."),
      }),
    publish(node, { label, service, wrong = false }, { dataset }) {
      return { ...node, label: label ?? dataset.services.get(service)?.name ?? {}, wrong };
    },
  },
  "diagrams.edges[]": {
    schema: ({ shape }) =>
      z.strictObject({
        ...shape,
        type: z
          .string()
          .describe(
            "What it means, read from its tail to its head: an edge type, or with the shape `relations` a relation type.",
          ),
      }),
  },
};

function relationsIn(dataset: Dataset, diagram: Identified<RelationDiagram>): Fields {
  const { edges, nodes } = relationGraph(dataset, diagram);
  const idOf = new Map(nodes.map((node, index) => [node.id, node.service ?? `outside-${index + 1}`]));
  return {
    nodes: nodes.map(({ external, id, service }) => {
      const label = service === undefined ? undefined : dataset.services.get(service)?.name;
      const outside = Object.fromEntries(dataset.locales.map((locale) => [locale, external ?? id]));
      return { id: idOf.get(id) ?? id, service, label: label ?? outside, wrong: false };
    }),
    edges: edges.map(({ from, to, type }) => ({
      from: idOf.get(from) ?? from,
      to: idOf.get(to) ?? to,
      type,
    })),
  };
}
