import { hash } from "node:crypto";
import { committed, type Planned, type Target, targetFolder, tracerOf } from "@stackmatrix/core";
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
    const { schemaMakers } = await import("@stackmatrix/core/schema");
    const names = namesIn(tracerOf(dataset)?.untraced ?? dataset);
    const { cite, provenance } = config;
    const makers = schemaMakers(configSchema, { isCited: cite !== undefined, names, provenance });
    for (const [name, make] of makers) {
      // Most changes of the data leave all names as they are.
      const basis = name === "ids" ? hashOf(names) : "";
      const content = () => `${JSON.stringify(make(), undefined, 2)}\n`;
      yield { path: `${name}.schema.json`, basis, content };
    }
  },
};

function hashOf(names: ReturnType<typeof namesIn>): string {
  const entries = Object.entries(names).map(([kind, known]) => [kind, [...known]]);
  return hash("sha256", JSON.stringify(entries), "base64url");
}
