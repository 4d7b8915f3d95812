import * as z from "zod";
import { citation } from "./citation.ts";
import { commonFields } from "./common-fields.ts";
import { id, serviceId } from "./id.ts";
import { localizedLine, localizedProse, localizedText } from "./text.ts";

/** A picture to think with. */
export const analogy = z.strictObject({
  title: localizedLine,
  summary: localizedText.optional(),
  parts: z
    .array(
      z.strictObject({
        id,
        services: z
          .array(serviceId)
          .optional()
          .meta({ description: "The services that this part stands for." }),
        concept: localizedLine.meta({
          description: "What is pictured, where no service or more than services is meant.",
        }),
        picture: localizedLine.meta({ description: "What it is in the picture." }),
        text: localizedProse.optional(),
      }),
    )
    .min(2),
  limits: localizedText.optional().meta({ description: "Where the picture stops being true." }),
  ...commonFields,
  ...citation,
});
export type Analogy = z.infer<typeof analogy>;
