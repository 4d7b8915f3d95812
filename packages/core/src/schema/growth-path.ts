import * as z from "zod";
import { citation } from "./citation.ts";
import { commonFields } from "./common-fields.ts";
import { id, layerId, serviceId } from "./id.ts";
import { localizedLine, localizedText } from "./text.ts";

/** A way to grow, step by step. */
export const growthPath = z.strictObject({
  title: localizedLine,
  summary: localizedText.optional(),
  steps: z
    .array(
      z.strictObject({
        id,
        name: localizedLine,
        text: localizedText.optional(),
        layer: layerId.optional(),
        services: z.array(serviceId).optional().meta({ description: "What can be used for this step." }),
        picture: localizedLine.optional().meta({ description: "The step in an analogy's picture." }),
        ...citation,
      }),
    )
    .min(2),
  ...commonFields,
  ...citation,
});
export type GrowthPath = z.infer<typeof growthPath>;
