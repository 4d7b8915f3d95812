import { committed, type Planned, type Target, targetFolder } from "@stackmatrix/core";
import * as z from "zod";

const options = z
  .strictObject({ dir: targetFolder, committed })
  .meta({ description: "Static JSON, JSON Schema and OpenAPI." });

/** Writes every answer of the API as a file, so that any web server can give it. */
export const apiTarget: Target<z.infer<typeof options>> = {
  name: "api",
  options,
  async *plan({ dataset, config: { locales } }): AsyncIterable<Planned> {
    const { documents } = await import("../contract/documents.ts");
    const { drawings } = await import("../drawings.ts");
    const { endpoints } = await import("../endpoints.ts");
    const { stableJson } = await import("../stable-json.ts");
    for (const { body, document, locale, path } of endpoints(dataset, locales)) {
      const content = () => stableJson(body(), document && documents[document]);
      yield { path, ...(locale && { locale }), content };
    }
    yield* drawings(dataset, locales);
  },
};
