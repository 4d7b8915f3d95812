import * as z from "zod";
import { citation } from "./citation.ts";
import { id, serviceId } from "./id.ts";
import { localizedLine, localizedText } from "./text.ts";

/** A picture to think with. */
export const analogy = z.strictObject({
  title: localizedLine,
  summary: localizedText,
  parts: z
    .array(
      z.strictObject({
        id,
        /** The services that this part stands for. */
        services: z.array(serviceId).optional(),
        /** What is pictured, where no service or more than services is meant. */
        concept: localizedLine,
        /** What it is in the picture. */
        picture: localizedLine,
        text: localizedLine,
      }),
    )
    .min(2),
  /** Where the picture stops being true. */
  limits: localizedText.optional(),
  ...citation,
});
export type Analogy = z.infer<typeof analogy>;
