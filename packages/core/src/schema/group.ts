import * as z from "zod";
import { commonFields } from "./common-fields.ts";
import { order } from "./order.ts";
import { localizedLine } from "./text.ts";

/** A heading under which rows stand together. */
export const group = z.strictObject({
  name: localizedLine,
  order: order.optional().meta({
    description:
      "Position among the groups, the smallest number first; those without one come last, by their ids.",
  }),
  ...commonFields,
});
export type Group = z.infer<typeof group>;
