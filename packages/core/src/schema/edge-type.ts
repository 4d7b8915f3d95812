import * as z from "zod";
import { commonFields } from "./common-fields.ts";
import { localizedLine } from "./text.ts";

/** What an arrow of a diagram can mean, read from its tail to its head. */
export const edgeType = z.strictObject({
  name: localizedLine.meta({ description: 'How it reads from tail to head, such as "requests".' }),
  pulls: z.boolean().optional().meta({
    description:
      "The tail takes something from the head, such as an image: what it takes from stands beside the main line.",
  }),
  ...commonFields,
});
