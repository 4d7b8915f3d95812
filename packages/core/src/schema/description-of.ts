import * as z from "zod";
import { unwrapped } from "../validate/schema-at.ts";

/** What a schema says that it is for, where it may be missing as well as where it may not. */
export function descriptionOf(schema: z.core.$ZodType): string | undefined {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  const inner = unwrapped(schema);
  return inner === schema ? undefined : z.globalRegistry.get(inner)?.description;
}
