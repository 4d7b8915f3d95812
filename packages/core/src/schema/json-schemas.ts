import * as z from "zod";
import { projectConfig } from "../config/project-config.ts";
import type { Artifact } from "../render/renderer.ts";
import { entityKinds, kinds, singularOf } from "./entity-kinds.ts";
import { moved } from "./moved.ts";

/** The JSON Schema of each kind of file, by the singular of the kind, and of `stackmatrix.yaml` as "config". */
export function jsonSchemas(): ReadonlyMap<string, object> {
  const schemas = kinds.map((kind) => {
    const title = `A file in ${kind}/`;
    return [singularOf[kind], jsonSchema(z.union([entityKinds[kind], moved]).meta({ title }))] as const;
  });
  return new Map([...schemas, ["config", jsonSchema(projectConfig.meta({ title: "stackmatrix.yaml" }))]]);
}

/** The same as files, such as "service.schema.json". */
export function schemaArtifacts(): Artifact[] {
  return Array.from(jsonSchemas(), ([name, schema]) => ({
    path: `${name}.schema.json`,
    content: `${JSON.stringify(schema, undefined, 2)}\n`,
  }));
}

/** Describes what authors write, which is what editors check. */
function jsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: "input", reused: "inline" });
}
