import { kinds } from "@stackmatrix/core/schema";

/**
 * The addresses whose documents may grow beyond 512 kB, each with what to ask for instead of the whole. The description of
 * the API says so at each.
 */
export const smallerWays: Readonly<Record<string, string>> = {
  "/data.json":
    "`/{locale}/…` has each entity in one language, `/cells.json` all answers without words, and `/about.json` says by its `hash` whether anything has changed.",
  "/cells.json": "`/cells/{id}.json` has the cells of one service.",
  "/{locale}/cells.csv": "`/{locale}/cells/{id}.json` has the answers of one service.",
  "/search.json": "`/{locale}/search.json` is the same in one language.",
  "/openapi.json": "`/schema/{name}.json` describes one document.",
  "/{locale}/matrices/{id}.json":
    "`/{locale}/matrices/{id}.csv` has the answers alone, and `/cells/{id}.json` those of one service with what they rest on.",
  ...Object.fromEntries(
    kinds.map((kind) => [`/${kind}.json`, `\`/{locale}/${kind}.json\` is the same in one language.`]),
  ),
};
