import * as z from "zod";
import { entityKinds, kinds, singularOf } from "./entity-kinds.ts";
import { moved } from "./moved.ts";

/** The JSON Schema of each kind of file, by the singular of the kind, and of `stackmatrix.yaml`, given its schema, as "config". */
export function jsonSchemas(config: z.ZodType): ReadonlyMap<string, object> {
  const schemas = kinds.map((kind) => {
    const title = `A file in ${kind}/`;
    return [singularOf[kind], jsonSchema(z.union([entityKinds[kind], moved]).meta({ title }))] as const;
  });
  return new Map([...schemas, ["config", jsonSchema(config.meta({ title: "stackmatrix.yaml" }))]]);
}

/** Describes what authors write, which is what editors check. */
function jsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: "input", reused: "inline" });
}
