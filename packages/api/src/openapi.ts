import type { Dataset } from "@stackmatrix/core";
import { kinds, type Locale, singularOf } from "@stackmatrix/core/schema";
import { schemaVersion } from "./contract/contract.ts";
import { documents } from "./contract/documents.ts";
import { typeName } from "./contract/type-name.ts";
import { componentSchemas, type JsonSchema, reachable } from "./json-schema.ts";
import { apiPaths } from "./openapi/api-paths.ts";
import { json, reference } from "./openapi/operation.ts";
import { publishProject } from "./publish/publish-project.ts";

const description = `The dataset as static files, the same for everybody: JSON, and beside it tables in CSV, pages in Markdown, drawings and badges in SVG. Read them with GET, from anywhere.

What a client may rely on, from 1.3.0 of \`schemaVersion\` on:

- Within one first number of \`schemaVersion\`, which is also that of the path, nothing that is described here is taken away or changes its meaning. Fields and values of enumerations may be added: ignore the fields that you do not know, and expect values that you do not know. What is not described carries no promise.
- Every document in JSON has the same envelope: \`kind\` says what its \`result\` is, and by which schema it can be checked. Badges alone have none, since shields.io asks for its own.
- There is one shape for whatever can be answered: all values of traits have the same fields, and so have all cells; a field that says which kind it is tells which others to expect. No schema is one of several.
- Ids live for ever. A renamed entity leaves a document of the kind \`moved\` at its old address, which says where it lives; a host that reads \`_redirects\` answers with 301 instead.
- A field that has nothing to say is left out; a list is always there, if need be empty.
- A text is there in every language of the dataset, as an object; under \`/{locale}/\`, it is a string in that language. Where a translation is missing or out of date, it is that of the default language.
- Addresses in documents are relative to that of the document that they stand in.
- The same data gives the same bytes: no document holds the time at which it was made.
- Documents that may grow beyond 512 kB name a smaller way to ask.
- Whoever uses the data under a licence that asks for attribution shows the line in \`attribution\`.

Beside this folder lies \`llms.txt\`, a list of the pages in Markdown.`;

/** Describes the API in OpenAPI 3.1; the schemas are those that the documents are checked against. */
export function openApi(dataset: Dataset, locales: readonly Locale[]): JsonSchema {
  const { licence, name = "stackmatrix" } = dataset.info;
  const { publisher, title, url } = publishProject(dataset);
  const [original] = dataset.locales;
  const contact = { name: publisher?.[original], url };
  const { parameters, paths, tags } = apiPaths(dataset, locales);
  const responses = { NotFound: notFound };
  return {
    openapi: "3.1.1",
    info: {
      title: title?.[original] ?? name,
      version: schemaVersion,
      description,
      ...((publisher || url) && { contact }),
      ...(licence && { license: { name: licence, identifier: licence } }),
    },
    servers: [{ url: "../v1", description: "The folder that this description lies in." }],
    security: [],
    tags: allTags.filter((tag) => tags.has(tag.name)),
    paths,
    components: { schemas: schemasOf(dataset, [paths, responses]), parameters, responses },
  };
}

const notFound = {
  description: "Nothing is published at this address. A static host may answer with a page of its own.",
  ...json(reference("error")),
};

const allTags = [
  { name: "about", description: "What there is, and how it is described." },
  { name: "answers", description: "All answers at once, all there is, and what a search needs." },
  ...kinds.map((kind) => ({
    name: kind,
    description: documents[singularOf[kind]].shape.result?.description ?? typeName(kind),
  })),
  { name: "views", description: "What is shown, in one language." },
  { name: "badges", description: "How well something is sourced, to be shown elsewhere." },
  { name: "moved", description: "Old addresses of what was renamed." },
];

/** The schemas that something here refers to. */
function schemasOf({ locales }: Dataset, described: unknown): Readonly<Record<string, JsonSchema>> {
  const schemas = componentSchemas(locales);
  const needed = reachable(described, schemas);
  return Object.fromEntries(Object.entries(schemas).filter(([id]) => needed.has(id)));
}
