import * as z from "zod";
import { citation } from "./citation.ts";
import { commonFields } from "./common-fields.ts";
import { order } from "./order.ts";
import { localizedLine, localizedProse, localizedText } from "./text.ts";

/** A level of the stack. */
export const layer = z.strictObject({
  name: localizedLine,
  order: order.meta({ description: "Position from the ground up, the smallest number first." }),
  question: localizedProse.optional().meta({ description: "The one question that the layer answers." }),
  brief: localizedProse.optional().meta({ description: "What it does in a handful of words, for a sheet." }),
  does: localizedText.optional().meta({ description: "What it does." }),
  doesNot: localizedText.optional().meta({ description: "Where its work ends." }),
  ...commonFields,
  ...citation,
});
export type Layer = z.infer<typeof layer>;
