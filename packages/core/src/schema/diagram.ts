import * as z from "zod";
import { citation } from "./citation.ts";
import { commonFields } from "./common-fields.ts";
import { diagramId, edgeTypeId, id, misconceptionId, relationTypeId, serviceId } from "./id.ts";
import { localizedLine, localizedProse, localizedText } from "./text.ts";

/** A box: a service, or a thing with a name of its own. */
export const node = z.strictObject({
  id,
  service: serviceId.optional(),
  label: localizedLine
    .optional()
    .meta({ description: "The name in this diagram; the service's where it is missing." }),
  note: localizedProse.optional().meta({ description: "What it does here." }),
  wrong: z.boolean().optional().meta({ description: "It does not belong where the diagram has it." }),
});

/** A flow or a stack of levels: drawn by hand, box by box. */
const drawnDiagram = z.strictObject({
  title: localizedLine,
  summary: localizedText.optional(),
  shape: z
    .enum(["flow", "levels"])
    .meta({ description: "`flow` reads along the request; `levels` reads from the top level down." }),
  nodes: z.array(node).min(2),
  edges: z
    .array(z.strictObject({ from: id, to: id, type: edgeTypeId, label: localizedLine.optional() }))
    .min(1),
  correction: diagramId.optional().meta({ description: "For a wrong flow: the diagram that puts it right." }),
  misconception: misconceptionId.optional(),
  ...commonFields,
  ...citation,
});
export type DrawnDiagram = z.infer<typeof drawnDiagram>;

/** How services stand to each other: drawn from the relations in their files. */
const relationDiagram = z.strictObject({
  title: localizedLine,
  summary: localizedText.optional(),
  shape: z.literal("relations").meta({ description: "Boxes and arrows come from the services' relations." }),
  relations: z.array(relationTypeId).min(1).meta({ description: "Which relations are arrows." }),
  services: z.array(serviceId).min(2).optional().meta({
    description: "The services that may be boxes; all that have such a relation where it is missing.",
  }),
  ...commonFields,
});
export type RelationDiagram = z.infer<typeof relationDiagram>;

/** A picture of boxes and arrows. */
export const diagram = z.discriminatedUnion("shape", [drawnDiagram, relationDiagram]);
export type Diagram = z.infer<typeof diagram>;
