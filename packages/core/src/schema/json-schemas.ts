import type * as z from "zod";
import { type JsonSchemasOptions, schemaMakers } from "./schema-makers.ts";

/** All JSON Schemas for editors, by name, for the caller to change. */
export function jsonSchemas(
  config: z.ZodType,
  options: JsonSchemasOptions = {},
): ReadonlyMap<string, object> {
  return new Map(Array.from(schemaMakers(config, options), ([name, make]) => [name, make()]));
}
