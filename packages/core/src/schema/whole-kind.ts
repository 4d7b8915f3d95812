import * as z from "zod";

/** A file that holds all entities of its kind; each of them is checked by itself, and so is `cite`. */
export const schemaOfWholeKind = z.strictObject({
  cite: z.unknown().optional(),
  entities: z.record(z.string(), z.unknown()),
});
