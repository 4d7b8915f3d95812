import { committed, type Planned, type Target, targetFolder } from "@stackmatrix/core";
import * as z from "zod";
import { namesIn } from "./names-in.ts";

const options = z
  .strictObject({ dir: targetFolder, committed })
  .meta({ description: "JSON Schemas that help editors with the data files." });

/**
 * Writes the JSON Schema of each kind of file, such as "service.schema.json" and "services.schema.json", of the configuration,
 * and of the ids of the project.
 */
export const schemaTarget: Target<z.infer<typeof options>> = {
  name: "schema",
  options,
  async *plan({ config, configSchema, dataset }): AsyncIterable<Planned> {
    const { jsonSchemas } = await import("@stackmatrix/core/schema");
    const schemas = jsonSchemas(configSchema, {
      isCited: config.cite !== undefined,
      names: namesIn(dataset),
      provenance: config.provenance,
    });
    for (const [name, schema] of schemas) {
      yield { path: `${name}.schema.json`, content: () => `${JSON.stringify(schema, undefined, 2)}\n` };
    }
  },
};
