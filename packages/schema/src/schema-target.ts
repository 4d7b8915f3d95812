import { committed, type Planned, type Target, targetFolder } from "@stackmatrix/core";
import * as z from "zod";

const options = z
  .strictObject({ dir: targetFolder, committed })
  .meta({ description: "JSON Schemas that help editors with the data files." });

/** Writes the JSON Schema of each kind of file, such as "service.schema.json", and of the configuration. */
export const schemaTarget: Target<z.infer<typeof options>> = {
  name: "schema",
  options,
  async *plan({ config, configSchema }): AsyncIterable<Planned> {
    const { jsonSchemas } = await import("@stackmatrix/core/schema");
    for (const [name, schema] of jsonSchemas(configSchema, config.provenance)) {
      yield { path: `${name}.schema.json`, content: () => `${JSON.stringify(schema, undefined, 2)}\n` };
    }
  },
};
