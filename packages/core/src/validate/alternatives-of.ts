import * as z from "zod";
import { keysOf, unwrapped } from "./schema-at.ts";

/**
 * The mappings that a union lets an author choose from, where one key is enough to tell which is meant: no two of them
 * share any. Nothing of other schemas.
 */
export function alternativesOf(schema: z.core.$ZodType): readonly z.ZodObject[] {
  if (!(schema instanceof z.ZodUnion) || schema instanceof z.ZodDiscriminatedUnion) return [];
  const options = schema.options.map(unwrapped);
  const mappings = options.filter((option) => option instanceof z.ZodObject);
  const keys = options.flatMap(keysOf);
  const areApart = mappings.length > 1 && keys.length === new Set(keys).size;
  return areApart && mappings.flatMap(keysOf).length === keys.length ? mappings : [];
}
