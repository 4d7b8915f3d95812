import type { Renderer } from "@stackmatrix/core";
import { documents } from "./contract/documents.ts";
import { drawings } from "./drawings.ts";
import { endpoints } from "./endpoints.ts";
import { stableJson } from "./stable-json.ts";

/** Writes every answer of the API as a file, so that any web server can give it. */
export const apiRenderer: Renderer = {
  name: "api",
  *render(dataset, locales) {
    for (const { body, document, path } of endpoints(dataset, locales)) {
      yield { path, content: stableJson(body, document && documents[document]) };
    }
    yield* drawings(dataset, locales);
  },
};
