import * as z from "zod";
import { localizedLine } from "./text.ts";

/** A heading under which rows stand together. */
export const group = z.strictObject({
  name: localizedLine,
  order: z.int().min(1).max(99).optional().meta({
    description: "Position among the groups, from 1; those without one come last, by their ids.",
  }),
});
export type Group = z.infer<typeof group>;
