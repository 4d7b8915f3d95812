import { committed, type Planned, type Target, targetFolder } from "@stackmatrix/core";
import * as z from "zod";

const options = z
  .strictObject({ dir: targetFolder, committed })
  .meta({ description: "Static JSON, JSON Schema and OpenAPI, with CSV, Markdown and badges." });

/** Writes every answer of the API as a file, so that any web server can give it. */
export const apiTarget: Target<z.infer<typeof options>> = {
  name: "api",
  options,
  async *plan({ dataset, config: { locales } }): AsyncIterable<Planned> {
    const { apiFiles } = await import("../api-files.ts");
    yield* apiFiles(dataset, locales);
  },
};
